import { citationsOf } from '../citing/citations.ts';
import { successorTitle } from '../citing/documents.ts';
import { endedFiveYears, outdatedFiveYears } from '../citing/five-years.ts';
import { isToldAsPast } from '../citing/history.ts';
import { lifespanOf } from '../citing/lifespans.ts';
import { outgrownMeetings } from '../citing/outgrown-meetings.ts';
import { isPlanTitle } from '../citing/windows.ts';
import { readNumbers } from '../figures/figures.ts';
import { yearlyProse } from '../figures/yearly-prose.ts';
import type { Report } from '../model/report.ts';
import { clauseAround } from '../text/clauses.ts';
import { HAN } from '../text/han.ts';
import { firstMatch } from '../text/matches.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { DASH, findYears, YEAR } from '../text/years.ts';
import { latestMoment, standing } from '../views/moment.ts';

/** Something a program cannot decide when last year's report becomes this year's; the span lies in last year's. */
export interface Doubt {
  readonly span: Span;
  readonly message: string;
}

const DATED_CLAIMS = [
  '(?:收官|开局|起步|攻坚|关键|召开|启动|决胜|冲刺)之年',
  '[0-9一二三四五六七八九十百]{1,4}周年',
  '第[0-9一二三四五六七八九十]{1,3}个(?:全民|全国|国家|世界|国际|宪法)[^，。；\\r\\n]{0,12}[日周月]',
];
const DATED_CLAIM = new RegExp(DATED_CLAIMS.join('|'), 'g');
const WINDOW = new RegExp(`${YEAR}年?${DASH}{1,2}(${YEAR})(?=年)`, 'g');
const UNIT = new RegExp(`^[余多]?[%％${HAN}]?`);
const REASONS = {
  limit: '像是规定的期限或标准，没有改动，请核对',
  word: '疑是上年的数字，没有改动，请核对',
  unknown: '是不是上年的数字看不出来，没有改动，请核对',
} as const;

/** Plans, laws and meetings that no longer hold, or are no longer the latest, in the year of the new report (calendar year), with their successors. */
export function* outdatedBasis(report: Report, year: number): Generator<Doubt> {
  const moment = latestMoment(year);
  for (const { title, normalized, document, window, span } of citationsOf(report)) {
    if (isToldAsPast(clauseAround(report.text, span), year)) continue;
    const isOver =
      document === undefined
        ? window !== undefined && window.to < year && isPlanTitle(normalized)
        : standing(lifespanOf(document), moment) === 'over';
    if (!isOver) continue;
    const successor = document && successorTitle(document, title, moment);
    const advice = successor === undefined ? '请改引接续的文件' : `可改引《${successor}》`;
    yield { span, message: `《${title}》到${year}年已经到期或废止，${advice}` };
  }
  const known = new Set<number>();
  for (const { span, message } of outdatedFiveYears(report, moment)) {
    known.add(span.start);
    yield { span, message };
  }
  for (const ended of endedFiveYears(report, year)) if (!known.has(ended.span.start)) yield ended;
  yield* outgrownMeetings(report, year);
}

/** Claims that held for last year only and are not told by a year: 收官之年, 100周年. */
export function* datedClaims(report: Report): Generator<Doubt> {
  for (const line of report.lines) {
    for (const { index, 0: claim } of slice(report.text, line).matchAll(DATED_CLAIM)) {
      const start = line.start + index;
      if (isInside(report.cited, start)) continue;
      yield { span: { start, end: start + claim.length }, message: `“${claim}”只对上年成立，请核对` };
    }
  }
}

/** Numbers that stay: limits, counts in Chinese numerals, numbers without a unit, and figures in headings. */
export function* keptNumbers(report: Report): Generator<Doubt> {
  const { prose, headings } = yearlyProse(report);
  for (const { span, text, kind } of readNumbers(report, prose)) {
    if (kind !== 'figure') yield { span, message: `“${text}${unitBehind(report, span)}”${REASONS[kind]}` };
  }
  for (const { span, text, kind } of readNumbers(report, headings)) {
    if (kind === 'figure') yield { span, message: `标题里的“${text}${unitBehind(report, span)}”没有改动，请核对` };
  }
}

function unitBehind(report: Report, span: Span): string {
  return firstMatch(UNIT, report.text.slice(span.end, span.end + 2));
}

/** Spans of years outside 《》 that end with the old report year, and years in what stands below the body. */
export function* keptYears(report: Report, own: number): Generator<Doubt> {
  for (const line of report.lines) {
    for (const { index, 0: window, 1: last } of slice(report.text, line).matchAll(WINDOW)) {
      const start = line.start + index;
      if (Number(last) !== own || isInside(report.cited, start)) continue;
      const span = { start, end: start + window.length };
      yield { span, message: `“${window}年”没有改动，请核对起止年份` };
    }
  }
  const { date, pendingDate, documentNumber, bodyEnd, text } = report;
  const known = new Set([date?.yearSpan.start, pendingDate?.span.start, documentNumber?.yearSpan.start]);
  for (const { year, span } of findYears(text, { start: bodyEnd, end: text.length })) {
    if (!known.has(span.start)) yield { span, message: `正文后面的“${year}年”没有改动，请核对` };
  }
}
