import { matchesOf } from './matches.ts';
import { readDigits, readNumeral } from './numerals.ts';
import type { Span } from './spans.ts';

/** A date as written; the parts are what the text says, possible or not. */
export interface DateText {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
  readonly yearSpan: Span;
}

const YEAR = '[12][0-9]{3}|[１２][０-９]{3}|[一二][〇零OoＯ○0一二三四五六七八九]{3}';
const NUMBER = '[0-9０-９]{1,2}|[〇零一二三四五六七八九十]{1,3}';
const GAP = '[ \\u3000]{0,2}';

/** What follows the year in words: 2023年1月5日, 二〇二三年一月五日, 2023年1月5号. */
const IN_WORDS = `年${GAP}(${NUMBER})${GAP}月${GAP}(${NUMBER})${GAP}[日号]`;
/** And as programs write it: 2023.01.05, 2023-1-5, 2023/1/5. */
const IN_FIGURES = '[.．/／-]([0-9]{1,2})[.．/／-]([0-9]{1,2})(?![0-9])';
/** Every way a full date is met. */
const DATE = new RegExp(`(?<![0-9０-９])(${YEAR})${GAP}(?:${IN_WORDS}|${IN_FIGURES})`, 'g');

/** Every full date in a text. */
export function* findDates(text: string, from = 0): Generator<DateText> {
  for (const match of matchesOf(DATE, text, from)) {
    const year = readDigits(match[1] ?? '');
    const month = readNumeral(match[2] ?? match[4] ?? '');
    const day = readNumeral(match[3] ?? match[5] ?? '');
    if (year === undefined || month === undefined || day === undefined) continue;
    const start = match.index;
    yield {
      year,
      month,
      day,
      span: { start, end: start + match[0].length },
      yearSpan: { start, end: start + (match[1] ?? '').length },
    };
  }
}

/** Whether the calendar knows this day (year, month 1–12, day of month). */
export function isPossibleDate(date: { readonly year: number; readonly month: number; readonly day: number }): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  return date.day <= lastDayOfMonth(date.year, date.month);
}

/** The last day of a month (1–12) of a calendar year. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date in the form of a 成文日期: Arabic figures, full year, no leading zeros (GB/T 9704—2012, 7.3.5.4). */
export function formatDate(date: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${date.year}年${date.month}月${date.day}日`;
}
