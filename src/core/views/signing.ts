import { REPORTING_SEASON } from '../data/reporting-season.ts';
import type { SigningDate } from '../model/report.ts';
import { isPossibleDate } from '../text/dates.ts';

/** How well a 成文日期 fits a report year. */
export type Timing = 'usual' | 'late' | 'overdue' | 'early' | 'other-year' | 'impossible';

/** Judges a signing date against a report year (calendar years): whether it falls into the reporting season. */
export function judgeDate(date: SigningDate, year: number): Timing {
  if (!isPossibleDate(date)) return 'impossible';
  const { firstMonth, due, lastDay } = REPORTING_SEASON;
  if (date.year === year) return date.month >= firstMonth ? 'usual' : 'early';
  if (date.year !== year + 1) return 'other-year';
  if (isAfter(date, lastDay)) return 'overdue';
  return isAfter(date, due) ? 'late' : 'usual';
}

/** Whether one day of a year comes after another. */
function isAfter(one: MonthDay, other: MonthDay): boolean {
  return one.month > other.month || (one.month === other.month && one.day > other.day);
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The year with which month and day of the date fit a report year best. */
export function fittingYear(date: SigningDate, year: number): number {
  return date.month >= REPORTING_SEASON.firstMonth ? year : year + 1;
}
