import { FAULTS, type Fault } from './severity.ts';
import type { StageWish } from './stage.ts';

/** What a user may make of a rule: how grave its findings are, or that it stays silent. */
export type RuleLevel = Fault | 'off';

/** The gravest first. */
export const RULE_LEVELS: readonly RuleLevel[] = [...FAULTS, 'off'];

/** What a user may decide: the level of each rule, by its id, and what a report is taken for (`review` where nothing is said). */
export interface Settings {
  readonly stage?: StageWish;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
}
