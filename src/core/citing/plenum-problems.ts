import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { matchAt } from '../text/matches.ts';
import { formatNumeral } from '../text/numerals.ts';
import type { Span } from '../text/spans.ts';
import { textBefore } from '../text/spans.ts';
import type { Moment } from '../views/moment.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { isPlenumLater, plenumInWords, plenumOrdinals } from './party-meetings.ts';

/** 三中、四中全会, or 中央委员会第四次全体会议, from behind 十九届 on. */
const LIST = /([一二三四五六七八][一二三四五六七八中、，和及]{0,30})全会|中央委员会第([一二三四五六七八])次全体会议/y;
/** 二中三中: every 、 is lost; the rule on set expressions says so of any such list. */
const UNMARKED = /^(?:[一二三四五六七八]中){2,3}$/;
const AWAITED = /迎|即将|将要?召?|筹备|准备|届时|适时|及时|第一时间|召开[前后]/;
/** 党的十九大和 before a list of plenums; the number is that of the congress. */
const BEHIND_CONGRESS = /([一二三四五六七八九十]{1,3})大”?(?:和|及|以及|、|，)?(?:党的)?$/;
const OPENING = /^(?:即将|将|召开|举行|胜利召开)/;

/** The plenums that a list names behind 二十届, which ends at an offset (三中、四中全会), and where it ends; undefined where none is. */
export function plenumListAt(
  text: string,
  offset: number,
): { readonly list: string; readonly end: number } | undefined {
  const match = matchAt(LIST, text, offset);
  return match && { list: match[1] ?? match[2] ?? '', end: offset + match[0].length };
}

/** What is wrong with how plenums are listed: one not yet held, a lost 、, a gap in the list. */
export function* plenumProblems(report: Report, moment: Moment): Generator<Problem> {
  const { text } = report;
  for (const mention of mentionsOf(report, 'plenum')) {
    const found = plenumListAt(text, mention.span.end);
    if (found === undefined) continue;
    const { list, end } = found;
    const name = mention.word.slice(0, -1);
    const span = { start: mention.span.start, end };
    const ordinals = plenumOrdinals(list);
    const later = ordinals.find((ordinal) => isPlenumLater(name, ordinal, moment.day));
    if (later !== undefined) {
      if (!isAwaited(text, mention, span)) yield tooEarly(span, name, later, moment);
    } else if (UNMARKED.test(list)) continue;
    else if (/中[一二三四五六七八]/.test(list)) yield lostMark(span, text);
    else yield* gaps(span, name, ordinals, text);
  }
}

function isAwaited(text: string, { span }: Mention, whole: Span): boolean {
  return AWAITED.test(clauseAround(text, span).before) || OPENING.test(text.slice(whole.end, whole.end + 4));
}

function tooEarly(span: Span, name: string, ordinal: number, moment: Moment): Problem {
  return { span, message: `党的${plenumInWords(name, ordinal)}，${moment.year}年度的报告写不到` };
}

function lostMark(span: Span, text: string): Problem {
  const right = text.slice(span.start, span.end).replace(/中(?=[一二三四五六七八])/g, '中、');
  return {
    span,
    severity: 'warning',
    message: `几次全会之间要用顿号，应为“${right}”`,
    fixes: [replacement(span, right)],
  };
}

/** A list begun behind the congress starts at 二中 and leaves none out. */
function* gaps(span: Span, name: string, ordinals: readonly number[], text: string): Generator<Problem> {
  const [first] = ordinals;
  const last = ordinals.at(-1);
  if (first === undefined || last === undefined || ordinals.length < 2) return;
  const [, congress] = BEHIND_CONGRESS.exec(textBefore(text, span.start, 10)) ?? [];
  const isFromCongress = congress?.endsWith(name) === true;
  const start = isFromCongress ? 2 : first;
  const missing = Array.from({ length: last - start + 1 }, (_, index) => start + index).filter(
    (ordinal) => !ordinals.includes(ordinal),
  );
  if (missing.length === 0) return;
  const names = missing.map((ordinal) => `${formatNumeral(ordinal)}中`).join('、');
  const right = `${name}届历次全会`;
  yield {
    span,
    severity: 'info',
    message: `这里没有列${names}全会；要么依次列全，要么写“${right}”`,
    fixes: [replacement(span, right)],
  };
}
