import { veil } from '../reading/veil.ts';
import { textLines } from '../text/line-ends.ts';
import { slice } from '../text/spans.ts';
import { traitsOf } from '../text/traits.ts';
import { trimSpan } from '../text/white-space.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { view } from './view.ts';

/** The lines behind the closing of a report: 附件, lists of contacts, whatever else stands in the file. They are no part of it. */
export const appendixOf = view((report): readonly Pick<Paragraph, 'span' | 'text' | 'traits'>[] => {
  const { text, syntax } = report;
  const from = paragraphsOf(report).at(-1)?.full.end ?? 0;
  return [...textLines(text.slice(from))].flatMap((line) => {
    const span = trimSpan(text, { start: from + line.start, end: from + line.end });
    if (span.start === span.end) return [];
    return [{ span, text: veil(slice(text, span), syntax), traits: traitsOf(text, span) }];
  });
});
