import type { Severity } from './severity.ts';

/** What a user may decide: the severity of a rule, by its id, or that it stays silent. */
export interface Settings {
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}
