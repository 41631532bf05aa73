import type { SigningDate } from '../model/report.ts';
import { isPossibleDate } from '../text/dates.ts';

/** How well a 成文日期 fits a report year. */
export type Timing = 'usual' | 'late' | 'overdue' | 'early' | 'other-year' | 'impossible';

/**
 * Judges a signing date against a report year (calendar years). A report is due before 1 March of the year after and must be
 * public before 1 April (督察工作规定 article 24); drafts are signed from October on.
 */
export function judgeDate(date: SigningDate, year: number): Timing {
  if (!isPossibleDate(date)) return 'impossible';
  if (date.year === year) return date.month >= 10 ? 'usual' : 'early';
  if (date.year !== year + 1) return 'other-year';
  const monthDay = date.month * 100 + date.day;
  if (monthDay >= 401) return 'overdue';
  return monthDay > 301 ? 'late' : 'usual';
}

/** The year with which month and day of the date fit a report year best. */
export function fittingYear(date: SigningDate, year: number): number {
  return date.month >= 10 ? year : year + 1;
}
