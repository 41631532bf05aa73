import { isPossibleDate } from '../../../src/core/text/dates.ts';
import type { Day } from '../../../src/core/text/days.ts';

/** Whether a day of a table is one, given by its year alone, its month or its date. */
export function isPossible(day: Day): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return /^(?:19|20)[0-9]{2}(?:-[0-9]{2}){0,2}$/.test(day) && isPossibleDate({ year, month, day: date });
}
