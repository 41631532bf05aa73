import { physicalLines } from '../src/core/text/line-ends.ts';

/** The line (from 1) that holds a UTF-16 offset. */
export function lineAt(text: string, offset: number): number {
  let line = 0;
  for (const span of physicalLines(text)) {
    if (span.start > offset) break;
    line += 1;
  }
  return line;
}

/** Line and column (both from 1, columns in UTF-16 units) of an offset: `12:3`. */
export function placeAt(text: string, offset: number): string {
  let place = '1:1';
  let line = 0;
  for (const span of physicalLines(text)) {
    if (span.start > offset) break;
    line += 1;
    place = `${line}:${offset - span.start + 1}`;
  }
  return place;
}
