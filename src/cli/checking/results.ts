import { safeFixes } from '../../core/checking/fix.ts';
import { countSeverities, SEVERITIES, type Severity } from '../../core/model/severity.ts';
import type { Unread } from '../files/targets.ts';
import type { Checked } from './check.ts';

/** What came of everything that was to be checked. */
export interface Results {
  readonly checked: readonly Checked[];
  readonly unread: readonly Unread[];
}

/** How many findings of each severity there are in all. */
export function countFindings({ checked }: Results): Readonly<Record<Severity, number>> {
  return countSeverities(checked.flatMap(({ findings }) => findings));
}

/** How many findings are excused by marks in the texts. */
export function countExcused({ checked }: Results): number {
  return checked.reduce((sum, { excused }) => sum + excused, 0);
}

/** The number of findings `--fix` can repair. */
export function countFixable({ checked }: Results): number {
  return checked.reduce((sum, { findings }) => sum + safeFixes(findings).length, 0);
}

/** Whether anything was found that is at least as severe. */
export function reaches(results: Results, least: Severity): boolean {
  const counts = countFindings(results);
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => counts[severity] > 0);
}
