import type { Report } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
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

/** The white space before an offset, which a line break takes the place of. */
export function blanksBefore(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1;
  return { start, end: offset };
}
