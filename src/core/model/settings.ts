import { SEVERITIES, type Severity } from './severity.ts';

/** What a user may make of a rule: how grave its findings are, or that it stays silent. */
export type RuleLevel = Severity | 'off';

/** The gravest first. */
export const RULE_LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

/** What a user may decide: the level of each rule, by its id. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleLevel>>;
}
