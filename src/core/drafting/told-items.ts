import type { Report, Section } from '../model/report.ts';
import { firstIndex } from '../text/search.ts';
import { type Span, slice } from '../text/spans.ts';
import { YEAR } from '../text/years.ts';

/** One of several things that a part of a report tells one by one, and where. */
export interface ToldItem {
  readonly text: string;
  readonly span: Span;
}

const NUMERAL = '[一二三四五六七八九十]';
/** With which one of several things begins: 一是, 首先，, 第一，, ①. */
const ORDINAL = `${NUMERAL}{1,2}[是要]|首先，|其次，|再次，|最后，|第${NUMERAL}，|[①-⑳]`;
/** To the end of the sentence, or to the next ，二是. */
const THING = `(?:(?!，${NUMERAL}{1,2}是)[^。；\\r\\n]){4,}`;
const NUMBERED = new RegExp(`(?:^|(?<=[。；：，]))(?:${ORDINAL})(${THING})`, 'g');
const SENTENCE = /([^。；\r\n]{6,})/g;
/** Where problems and plan share a section, the plan begins here. */
const PLAN_OPENING = new RegExp(`(?:^|(?<=[。；]))(?:下一?步|下一?阶段|下一?年度?|今后|来年|${YEAR}年[^。；]{0,20}将)`);

/** A heading as an item. */
export function headingItem({ heading }: Section): ToldItem {
  return { text: heading.title, span: heading.titleSpan };
}

/** What a passage numbers with 一是…二是…. */
export function numberedItems(report: Report, passage: Span): readonly ToldItem[] {
  return linesWithin(report, passage).flatMap((line) => matches(report, line, NUMBERED));
}

/** The sentences of a passage, each without its mark. */
export function sentenceItems(report: Report, passage: Span): readonly ToldItem[] {
  return linesWithin(report, passage).flatMap((line) => matches(report, line, SENTENCE));
}

/** Where a passage that tells of problems first turns to the plan; undefined where it does not. */
export function planOpening(report: Report, passage: Span): number | undefined {
  for (const line of linesWithin(report, passage)) {
    const at = slice(report.text, line).search(PLAN_OPENING);
    if (at >= 0) return line.start + at;
  }
  return undefined;
}

function linesWithin({ lines }: Report, passage: Span): readonly Span[] {
  return lines
    .slice(
      firstIndex(lines, ({ end }) => end > passage.start),
      firstIndex(lines, ({ start }) => start >= passage.end),
    )
    .map((line) => ({ start: Math.max(line.start, passage.start), end: Math.min(line.end, passage.end) }));
}

function matches(report: Report, line: Span, pattern: RegExp): readonly ToldItem[] {
  return [...slice(report.text, line).matchAll(pattern)].map((match) => {
    const [whole, text = ''] = match;
    const start = line.start + match.index + whole.length - text.length;
    return { text, span: { start, end: start + text.length } };
  });
}
