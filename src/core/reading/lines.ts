import { isExcuseMark, mayHoldExcuseMarks } from '../text/excuse-marks.ts';
import { textLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';

/** A non-blank line, or the piece of one that opens with a heading when several headings share a line. */
export interface Line {
  /** Without white space at the ends and, in Markdown, without `#` and `**` around it. */
  readonly content: Span;
  /** As it stands, white space and decoration included, the line terminator not. */
  readonly full: Span;
  /** The number of `#` before it. */
  readonly hashes: number;
  /** Not the first piece of a line that holds several headings. */
  readonly inline: boolean;
}

/** The non-blank lines of plain text, but for marks that excuse a place. */
export function readPlainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const mayHoldMarks = mayHoldExcuseMarks(text);
  for (const full of textLines(text)) {
    const content = trimSpan(text, full);
    if (mayHoldMarks && isExcuseMark(slice(text, content))) continue;
    if (content.start < content.end) lines.push({ content, full, hashes: 0, inline: false });
  }
  return lines;
}
