import type { Span } from './spans.ts';

/** The physical lines of a text without their terminators; `\r\n`, `\n` and a lone `\r` each end a line. */
export function physicalLines(text: string): Generator<Span> {
  return piecesBetween(text, /\r\n|[\n\r]/g);
}

/** What ends a line of a report: a line terminator, the manual line break of Word (`\v`) or a page break (`\f`). */
export const LINE_END = /[\n\v\f\r]/;

/** The same of one character, by its code: `\n`, `\v`, `\f`, `\r`, or none of them. */
export function isLineEnd(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

/** The lines of a report without what ends them. Every physical line is one, or several where Word broke it by hand. */
export function textLines(text: string): Generator<Span> {
  return piecesBetween(text, /\r\n|[\n\v\f\r]/g);
}

/** The pieces of a text between the matches of an expression (global, never empty). */
function* piecesBetween(text: string, ends: RegExp): Generator<Span> {
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { start, end: end.index };
    start = ends.lastIndex;
  }
  yield { start, end: text.length };
}

/** The line terminator a text uses, judged by its first one; `\n` when it has none. */
export function lineTerminator(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The offset at which the line of a report that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The offset at which the line of a report that holds `offset` ends. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}
