import { CONGRESSES, type Congress } from '../data/congresses.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { slice } from '../text/spans.ts';
import { mentionsOf } from './mentions.ts';
import { findCongress, plenumOrdinals, wordingAt } from './party-meetings.ts';
import { plenumListAt } from './plenum-problems.ts';

/** Behind a meeting: since when something is so, or what it decided, which stays true whatever meets later. */
const STAYS = /^”?(?:以来|通过|审议|决定|提出|作出|[^，。；]{0,6}《)/;

/**
 * Congresses and plenums that a report names as the latest and after which others met until the end of a year (calendar year).
 * Of meetings that are not known yet nothing is said.
 */
export function* outgrownMeetings(report: Report, year: number): Generator<Pick<Problem, 'span' | 'message'>> {
  const { text } = report;
  const moment = { year, day: `${year}-12-31` };
  const latest = CONGRESSES.findLast(({ closed }) => closed <= moment.day);
  if (latest === undefined) return;
  const isOlder = (congress: Congress | undefined) => congress !== undefined && congress.closed < latest.closed;
  for (const { word, span } of mentionsOf(report, 'congress')) {
    const around = clauseAround(text, span);
    const isNamedBeside = `${around.before}${around.after}`.includes(`${latest.name}大`);
    if (!isOlder(findCongress(word.slice(0, -1))) || isNamedBeside || STAYS.test(text.slice(span.end, span.end + 10)))
      continue;
    yield {
      span,
      message: `“${word}”之后已开过党的${latest.name}大，${year}年度的报告一般写“${wordingAt([], moment)}”，请核对`,
    };
  }
  for (const { word, span } of mentionsOf(report, 'plenum')) {
    const found = plenumListAt(text, span.end);
    const congress = findCongress(word.slice(0, -1));
    if (found === undefined || congress === undefined || STAYS.test(text.slice(found.end, found.end + 10))) continue;
    const last = Math.max(...plenumOrdinals(found.list));
    const isOutgrown = congress.plenums.some(({ ordinal, closed }) => ordinal > last && closed <= moment.day);
    if (!isOlder(congress) && !isOutgrown) continue;
    const whole = { start: span.start, end: found.end };
    yield {
      span: whole,
      message: `“${slice(text, whole)}”之后又开过会，${year}年度的报告一般写“${wordingAt([], moment)}”，请核对`,
    };
  }
}
