import { isInside } from '../text/spans.ts';
import { type Paragraph, paragraphsOf } from '../views/paragraphs.ts';
import { view } from '../views/view.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** A paragraph of running text with its numbers; their spans are offsets into the paragraph's text. */
export interface ParagraphFigures {
  readonly paragraph: Paragraph;
  readonly quantities: readonly Quantity[];
}

/** Every paragraph of the body that holds numbers with units; what stands in 《》 is left out. */
export const paragraphFigures = view((report): readonly ParagraphFigures[] =>
  paragraphsOf(report)
    .filter(({ kind }) => kind === 'text')
    .map((paragraph) => {
      const quantities = readQuantities(paragraph.text).filter(
        ({ span }) => !isInside(report.cited, span.start + paragraph.span.start),
      );
      return { paragraph, quantities };
    })
    .filter(({ quantities }) => quantities.length > 0),
);
