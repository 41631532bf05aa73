import type { Fault } from '../../model/severity.ts';
import type { Validity } from './expression.ts';

/** A member of a set: its official form, others as good, and the wrong ones it is met in. */
export interface Member {
  readonly right: string;
  readonly also?: readonly string[];
  readonly wrong?: readonly string[];
}

/** Phrases that belong together in a fixed order. A row is a fact, not code. */
export interface MemberSet extends Validity {
  readonly id: string;
  /** In the official order. */
  readonly members: readonly Member[];
  /** A shorter run is left alone: words may meet by chance, and some sets are rightly cited in part. */
  readonly least: number;
  /** No published form leaves one member out, so a run that does lacks it. */
  readonly isWhole?: boolean;
  /** Judged only where one of these follows the run. */
  readonly followedBy?: readonly string[];
  readonly severity: Fault;
  readonly source: string;
}
