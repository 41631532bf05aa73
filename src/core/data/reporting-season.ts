/**
 * When the report on a year is written. It must be public before 1 April of the year after (《法治政府建设与责任落实督察工作规定》
 * article 24), and departments hand it in before 1 March, as provincial rules for carrying that out say. Usage: drafts are signed from
 * October of the year itself on.
 */
export const REPORTING_SEASON = {
  /** The month of the report year from which on a date is that of a report on this year, not on the one before. */
  firstMonth: 10,
  /** Month and day of the year after by which it is handed in. */
  due: { month: 3, day: 1 },
  /** Month and day of the year after, the last on which it may become public. */
  lastDay: { month: 3, day: 31 },
} as const;
