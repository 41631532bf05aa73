import { matchAt } from '../text/matches.ts';
import { formatNumeral, readNumeral } from '../text/numerals.ts';
import type { Span } from '../text/spans.ts';
import { GAP } from '../text/white-space.ts';
import { YEAR } from '../text/years.ts';

/** The four heading levels of a 公文: 一、 / （一） / 1. / （1） (GB/T 9704—2012, 7.3.3). */
export type Level = 1 | 2 | 3 | 4;

/** A heading number as it stands in the text. */
export interface Marker {
  readonly level: Level;
  readonly number: number;
  /** From the first character of the number to the last of its mark, no white space after it. */
  readonly span: Span;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const ARABIC = '[0-9０-９]{1,2}';
/** 1. and 1、, in Markdown also 1\. */
const DOT = `${GAP}\\\\?[.．、]`;
/** May open a title, as a year may, although it begins with a figure: 1.3月15日… */
const DAY = '[0-9]{1,2}月[0-9]{1,2}日';
/** Behind 三、 these make a list of quarters, months or days, not a heading. */
const LISTED = `${CHINESE}(?:[、.．季月日]|[0-9])`;

/** Each level in every form it is met in, right or wrong; group 1 is the number. Tried in this order. */
const FORMS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 2, pattern: new RegExp(`[（(]${GAP}(${CHINESE})${GAP}[)）][、.．，,]?`, 'y') },
  { level: 2, pattern: new RegExp(`(${CHINESE})[)）]`, 'y') },
  { level: 1, pattern: new RegExp(`(${CHINESE})${GAP}[、.．，](?!${LISTED})`, 'y') },
  { level: 4, pattern: new RegExp(`[（(]${GAP}(${ARABIC})${GAP}[)）][、.．]?`, 'y') },
  { level: 4, pattern: /[\u2474-\u2487]/y },
  { level: 3, pattern: new RegExp(`(${ARABIC})[)）]`, 'y') },
  { level: 3, pattern: new RegExp(`(${ARABIC})${DOT}(?=${GAP}${YEAR}年|${GAP}${DAY})`, 'y') },
  { level: 3, pattern: new RegExp(`(${ARABIC})${DOT}(?![ \\t]?[0-9０-９])`, 'y') },
];

/** The value of a heading number: ⑵ is 2; Chinese numbers only as they are properly written, so that 三八、 is none. */
function markerValue(text: string): number | undefined {
  const enclosed = text.charCodeAt(0) - 0x2473;
  if (enclosed >= 1 && enclosed <= 20) return enclosed;
  const number = readNumeral(text);
  const isProper = number !== undefined && (/[0-9０-９]/.test(text) || formatNumeral(number) === text);
  return isProper && number > 0 ? number : undefined;
}

/** The heading number that begins at `offset`, or undefined. */
export function readMarker(text: string, offset: number): Marker | undefined {
  for (const { level, pattern } of FORMS) {
    const match = matchAt(pattern, text, offset);
    const number = match && markerValue(match[1] ?? match[0]);
    if (match !== undefined && number !== undefined) {
      return { level, number, span: { start: offset, end: offset + match[0].length } };
    }
  }
  return undefined;
}

/** A heading number in its right form: 一、 / （一） / 1. / （1）. */
export function formatMarker(level: Level, number: number): string {
  switch (level) {
    case 1:
      return `${formatNumeral(number)}、`;
    case 2:
      return `（${formatNumeral(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
  }
}

const BELOW: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** The level below one; below the lowest there is none. */
export function lowerLevel(level: Level): Level {
  return BELOW[level];
}

const LEVELS: readonly Level[] = [1, 2, 3];

/** The highest rank among some levels; 4 when there is none above it. */
export function topLevel(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 4;
}
