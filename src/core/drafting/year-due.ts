/** 11月: from here on offices are asked for the report of the running year; some are signed in December of it. */
const SEASON = 11;

/**
 * The report year (calendar year) a clerk writes about in that month (1 to 12) of a calendar year: the running year from November
 * on, until October the year before. A report is handed in before 1 March of the next year and public before 1 April
 * (《法治政府建设与责任落实督察工作规定》); who writes later is late, and not early.
 */
export function yearDue(year: number, month: number): number {
  return month >= SEASON ? year : year - 1;
}
