import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { dayInWords } from '../text/days.ts';
import { firstMatch, matchAt, matchesOf } from '../text/matches.ts';
import { isInside, type Span, slice, textBefore } from '../text/spans.ts';
import type { Moment } from '../views/moment.ts';
import { partSpans } from '../views/part-at.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import {
  findCongress,
  isCongressLater,
  isPlenumLater,
  plenumInWords,
  plenumOrdinals,
  wordingAt,
} from './party-meetings.ts';

const NAME = '(?:十八|十九|二十)';
const NAMES = new RegExp(NAME, 'g');
/** 十九大”和“二十大”, from a congress's first character on. */
const RUN = new RegExp(`${NAME}大”?(?:(?:和|、|及|以及)(?:党的)?“?${NAME}大”?)*`, 'y');
const PLENUM = /(?:历次|历届|[和、及]历届|([一二三四五六七]中(?:、[一二三四五六七]中)*))?全会/y;
/** What can only be said once a congress has met. */
const BACKWARD = /精神|报告(?!会)|以来|提出|作出|部署|强调|指出|决策|确定|描绘|擘画/y;
/** In a plan for the year of a congress its spirit may be studied, but cannot guide. */
const GUIDING = /^为(?:指引|指导|统领|引领|遵循|根本)/;

/** What is wrong with how congresses are named: 十九大全会, a congress not yet held, “二十大” in quotation marks. */
export function* congressProblems(report: Report, moment: Moment): Generator<Problem> {
  const plan = partSpans(report, 'plan');
  let done = 0;
  for (const mention of mentionsOf(report, 'congress')) {
    if (mention.span.start < done) continue;
    const { span, names, end } = readRun(report.text, mention);
    const plenum = matchAt(PLENUM, report.text, end);
    const backward = matchAt(BACKWARD, report.text, end);
    const later = names.find((name) => isCongressLater(name, moment.day));
    if (plenum !== undefined) {
      done = end + plenum[0].length;
      yield noPlenum(report.text, { start: span.start, end: done }, names, plenum[1], moment);
    } else if (backward !== undefined && later !== undefined) {
      const after = end + backward[0].length;
      const isPlanned = isInside(plan, end) && !GUIDING.test(report.text.slice(after, after + 4));
      if (isPlanned || isAwaited(report.text, mention)) continue;
      done = end;
      yield tooEarly(span, later, moment);
    } else if (isQuotedAlone(report.text, mention.span)) yield quotedName(mention);
  }
}

interface Run {
  /** With 党的 and an opening quotation mark before it. */
  readonly span: Span;
  readonly names: readonly string[];
  readonly end: number;
}

function readRun(text: string, { span }: Mention): Run {
  const run = matchAt(RUN, text, span.start)?.[0] ?? '';
  const head = firstMatch(/(?:党的)?“?$/, textBefore(text, span.start, 3));
  const lead = head.endsWith('“') && !run.includes('”') ? '' : head;
  const end = span.start + run.length;
  const names = matchesOf(NAMES, run).map(([name]) => name);
  return { span: { start: span.start - lead.length, end }, names, end };
}

function isAwaited(text: string, { span }: Mention): boolean {
  return /迎|献礼|召开[前后]|届时|适时/.test(clauseAround(text, span).before);
}

function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(end) === '”';
}

function noPlenum(
  text: string,
  span: Span,
  names: readonly string[],
  members: string | undefined,
  moment: Moment,
): Problem {
  const [name = ''] = names.slice(-1);
  const ordinals = members === undefined ? [] : plenumOrdinals(members);
  const laterPlenum = ordinals.find((ordinal) => isPlenumLater(name, ordinal, moment.day));
  const isKnown = members !== undefined && laterPlenum === undefined;
  const right = isKnown ? `党的${name}届${members}全会` : wordingAt(names, moment);
  const late = names.filter((each) => isCongressLater(each, moment.day));
  const later = late.map((each) => `${each}大${openedInWords(each)}才召开`);
  if (laterPlenum !== undefined && !late.includes(name)) later.push(plenumInWords(name, laterPlenum));
  const why = later.map((each) => `；${each}，${moment.year}年度的报告写不到`).join('');
  return {
    span,
    message: `“${slice(text, span)}”把党的全国代表大会和中央委员会的全会混在一起，应为“${right}”${why}`,
    fixes: [replacement(span, right)],
  };
}

function tooEarly(span: Span, later: string, moment: Moment): Problem {
  const right = wordingAt([], moment);
  return {
    span,
    message: `党的${later}大${openedInWords(later)}才召开，${moment.year}年度的报告写不到它的精神，应为“${right}”`,
    fixes: [replacement(span, right)],
  };
}

function quotedName({ word, span }: Mention): Problem {
  const whole = { start: span.start - 1, end: span.end + 1 };
  return {
    span: whole,
    severity: 'info',
    message: `“${word}”是规范简称，不加引号，一般写作“党的${word}”`,
    fixes: [{ title: '去掉引号', edits: [{ span: whole, text: word }], safe: false }],
  };
}

function openedInWords(name: string): string {
  return dayInWords(findCongress(name)?.opened ?? '');
}
