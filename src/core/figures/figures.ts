import type { Report } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { PROMPT_OR_LABEL } from '../text/prompts.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { DASH, YEAR } from '../text/years.ts';
import { classify, type NumberKind } from './number-kinds.ts';

/** A number of the prose: its figures alone, the unit stays outside; a day or month is taken whole. */
export interface NumberText {
  readonly span: Span;
  readonly text: string;
  readonly kind: NumberKind;
}

const DIGIT = '[0-9０-９]';
const MONTH = `${DIGIT}{1,2}月(?:份|${DIGIT}{1,2}[日号])?`;
const DAY = `${MONTH}(?:${DASH}(?:${MONTH}|${DIGIT}{1,2}[日号]))*|${DIGIT}{1,2}${DASH}${MONTH}`;
const DOTTED_DAY = `(?:19|20)${DIGIT}{2}[.．/-]${DIGIT}{1,2}[.．/-]${DIGIT}{1,2}(?!${DIGIT})`;
const YEARS = `${YEAR}(?:年?${DASH}${YEAR}(?=年|[)）])|(?=[ \\u3000]?年)|(?<=[〔［[（(【﹝]${YEAR})(?=[〕］\\])）】﹞]))`;
const COUNT = `${DIGIT}+(?:,[0-9]{3})*(?:[.．·]${DIGIT}+)?`;
const NUMBER = `${COUNT}(?:[+＋/／×:：~～–—－-]${COUNT}|[至到]${COUNT})*`;
const SHARE = '百分之[零〇一二三四五六七八九十百点]+';
const WORDS = '[两一二三四五六七八九十百千万]+';
const PATTERN = new RegExp(`(${YEARS})|(?<!${DIGIT})(${DOTTED_DAY}|${DAY})|(${NUMBER})|(${SHARE})|${WORDS}`, 'g');
/** Names and prompts keep their numbers. */
const NAMES = new RegExp(
  `“[^“”\\r\\n]{0,40}”|‘[^‘’\\r\\n]{0,40}’|「[^「」\\r\\n]{0,40}」|"[^"\\r\\n]{0,40}"|${PROMPT_OR_LABEL}`,
  'g',
);

/** UTF-16 units around a number that tell what it is: before it 名次, ten characters, 第 and a blank, behind it a day's name. */
const [BEFORE, BEHIND] = [14, 20];

/** Every number in the prose of some spans of a report, in their order: none in 《》, in quoted names or in prompts, and no years. */
export function readNumbers(report: Report, within: readonly Span[]): readonly NumberText[] {
  return within.flatMap((span) => {
    const text = slice(report.text, span);
    if (!/[0-9０-９一二三四五六七八九十百千两]/.test(text)) return [];
    const names = matchesOf(NAMES, text).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
    return matchesOf(PATTERN, text).flatMap((match): readonly NumberText[] => {
      const [found, years, day, number, share] = match;
      const from = match.index;
      const to = from + found.length;
      const start = span.start + from;
      if (years !== undefined || isInside(names, from) || isInside(report.cited, start)) return [];
      const form =
        day !== undefined ? 'day' : number !== undefined ? 'number' : share !== undefined ? 'share' : 'words';
      const kind = classify(form, found, text.slice(Math.max(0, from - BEFORE), from), text.slice(to, to + BEHIND));
      return kind === undefined ? [] : [{ span: { start, end: span.start + to }, text: found, kind }];
    });
  });
}

/** The numbers that belong to one year alone: quantities, ranks, and days on which something happened. */
export function findFigures(report: Report, within: readonly Span[]): readonly NumberText[] {
  return readNumbers(report, within).filter(({ kind }) => kind === 'figure');
}
