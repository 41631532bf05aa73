import type { Fault } from '../../model/severity.ts';
import type { Validity } from './expression.ts';

/** Wrong wording that no list of letters can say: what stands around a trigger decides. A row is a fact, not code. */
export interface Pattern extends Validity {
  readonly id: string;
  /** The letters it begins with, one of them. */
  readonly triggers: readonly string[];
  /** Sticky: tried where a trigger stands, its match is what is reported. Bounded, so that it stays linear. */
  readonly match: RegExp;
  /** What should stand there, with $1, $2 … for the groups; absent where only the writer can say. */
  readonly right?: string;
  readonly severity: Fault;
  /** Why it is wrong and what to do, for the clerk: one clause, no full stop. */
  readonly why: string;
  readonly source: string;
}
