import type { Span } from './spans.ts';

/** White space and invisible characters: ideographic space, BOM and zero-width characters included. */
export const BLANK = /[\s\u0000\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The one space that may stand beside a number, of half or full width, as a source for expressions. */
export const GAP = '[ \\u3000]?';

/** Whether a character is white space or invisible: ideographic space, BOM and zero-width characters included. */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The span without white space and invisible characters at both ends; empty (at its start) when nothing else is there. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The spaces, tabs and ideographic spaces directly before an offset. */
export function blankBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && ' \t\u3000'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** A text without any white space, the ideographic space included: a title or name whose characters were set apart or broken. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}
