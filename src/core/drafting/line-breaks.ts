import type { Report } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineStart, lineTerminator, physicalLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { isBlank } from '../text/white-space.ts';

/**
 * Edits that give a report that is all one line its lines, none for others. Whatever puts new lines into such a report needs them:
 * its headings could not be told any more.
 */
export function lineBreaks({ text, unsplit, syntax }: Report): readonly Edit[] {
  const line = lineTerminator(text);
  return unsplit.map(({ start }) => ({
    span: blanksBefore(text, start),
    text: syntax === 'markdown' ? line + line : line,
  }));
}

/**
 * What parts a new paragraph at an offset from its neighbours: a line terminator, or a blank line where the neighbours are parted
 * by one. Markdown always has one.
 */
export function breakBetween(report: Report, offset: number): string {
  const line = lineTerminator(report.text);
  return report.syntax === 'markdown' || isSpacedAt(report, offset) ? line + line : line;
}

/** Whether a blank line stands behind the line that ends at an offset; behind the last, whether one stands before it. */
function isSpacedAt({ text }: Report, offset: number): boolean {
  let end = offset;
  while (end < text.length && isBlank(text.charAt(end))) end += 1;
  const behind = { start: offset, end };
  const between = end < text.length ? behind : blanksBefore(text, lineStart(text, blanksBefore(text, offset).start));
  return [...physicalLines(slice(text, between))].length > 2;
}

/** The white space before an offset, which a line break takes the place of. */
export function blanksBefore(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1;
  return { start, end: offset };
}
