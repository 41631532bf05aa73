import type { Report } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';

/** More white space than this between two headings of one line stays (UTF-16 units). */
const MOST_BLANKS = 200;

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

/** The white space before an offset, which a line break takes the place of. */
export function blanksBefore(text: string, offset: number): Span {
  return { start: trimSpan(text, { start: Math.max(0, offset - MOST_BLANKS), end: offset }).end, end: offset };
}
