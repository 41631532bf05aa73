import { REPORTING_SEASON } from '../data/reporting-season.ts';
import type { Lifespan } from '../data/row-types/lifespan.ts';
import { type Report, settledYear } from '../model/report.ts';
import { type Day, formatDay } from '../text/days.ts';
import { judgeDate } from './signing.ts';

/** From where a report looks: the year it reports on (calendar year), and the last day its writer can know of. */
export interface Moment {
  readonly year: number;
  readonly day: Day;
}

/** not-yet: begins after the moment. over: had ended before the report year was half over, so that it no longer governed it. */
export type Standing = 'holds' | 'not-yet' | 'over';

/** What ended in the second half of a year may still be the right basis for most of that year's work. */
const HALF_YEAR = '06-30';

/** The latest moment of a report on a year: the last day on which it may become public. */
export function latestMoment(year: number): Moment {
  const { month, day } = REPORTING_SEASON.lastDay;
  return { year, day: formatDay(year + 1, month, day) };
}

/**
 * The moment of a report: its year, and its 成文日期 or, where that is missing or cannot be right, the latest day of its year.
 * Undefined while the year is undecided.
 */
export function momentOf(report: Report): Moment | undefined {
  const year = settledYear(report);
  if (year === undefined) return undefined;
  const { date } = report;
  const isTrusted = date !== undefined && ['usual', 'late', 'overdue'].includes(judgeDate(date, year));
  return isTrusted ? { year, day: formatDay(date.year, date.month, date.day) } : latestMoment(year);
}

/** The one check for laws, plans, congresses, terms and campaigns: how it stands for a report year at a day. */
export function standing(life: Lifespan, moment: Moment): Standing {
  if (life.from !== undefined && life.from > moment.day) return 'not-yet';
  if (life.until !== undefined && life.until <= `${moment.year}-${HALF_YEAR}`) return 'over';
  return 'holds';
}
