import { type Paragraph, paragraphsOf } from '../reading/paragraphs.ts';
import { perReport } from '../reading/per-report.ts';
import { isInside } from '../reading/years.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** A paragraph of running text with its numbers; their spans are offsets into the paragraph's text. */
export interface ParagraphFigures {
  readonly paragraph: Paragraph;
  readonly quantities: readonly Quantity[];
}

/** Every paragraph of the body that holds numbers with units; what stands in 《》 is left out. */
export const paragraphFigures = perReport((report): readonly ParagraphFigures[] =>
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
