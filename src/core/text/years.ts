import { matchesOf } from './matches.ts';
import { readDigits } from './numerals.ts';
import { isInside, type Span, slice } from './spans.ts';
import { GAP } from './white-space.ts';

/** A calendar year written in a text, and the span of its figures alone. */
export interface YearText {
  readonly year: number;
  readonly span: Span;
}

/** The first calendar year that a report may speak of; figures for an earlier one count something else. */
export const EARLIEST_YEAR = 1900;
/** The calendar years a report can be asked for. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/** Whether a report can be asked for about a year. */
export function isReportYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A calendar year in figures, as a source for expressions. */
export const YEAR = '(?:19|20)[0-9]{2}';
/** What stands between the years of a window, or between two numbers: 2021—2025, as a source for expressions. */
export const DASH = '[-－–—―~～至到]';
/** 2023, 二〇二三, ２０２３. */
const WRITTEN = `${YEAR}|二[〇零OoＯ○][〇零一二三四五六七八九]{2}|２０[０-９]{2}`;
/** Behind the rest of a longer number, or the first half of a window. */
const GOES_ON_ABOVE = `[0-9０-９〇零一二三四五六七八九]|[0-9]年?${DASH}`;
const WRITTEN_YEAR = new RegExp(`(?<!${GOES_ON_ABOVE})(${WRITTEN})(?=${GAP}年(?!${DASH}[0-9]))`, 'g');

/**
 * Every calendar year in `within` that is followed by 年. Windows (2021—2025年) and what stands inside `skip` (sorted,
 * disjoint) are passed over.
 */
export function* findYears(text: string, within: Span, skip: readonly Span[] = []): Generator<YearText> {
  for (const match of matchesOf(WRITTEN_YEAR, slice(text, within))) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const year = readDigits(match[0]);
    if (year !== undefined && !isInside(skip, start)) yield { year, span };
  }
}
