import { type Paragraph, paragraphsOf } from '../reading/paragraphs.ts';
import type { Report } from '../report.ts';
import { type Mark, pairingsOf, partnerOf } from './marks.ts';

/** Marks without a partner, in a paragraph: one, or a run of the same. */
export interface SingleMark {
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
}

const FINAL = /[。！？；：]$/;

/**
 * The marks of a report that go with no other. A mark that the next paragraph closes is none where the first one plainly runs on
 * into it, nor are quotation marks that open every paragraph of a long quotation.
 */
export function singleMarks(report: Report): readonly SingleMark[] {
  const paragraphs = paragraphsOf(report);
  const found: { readonly paragraph: Paragraph; readonly index: number; readonly marks: Mark[] }[] = [];
  for (const [index, { single }] of pairingsOf(report).entries()) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    for (const mark of single) {
      const last = found.at(-1);
      const before = last?.marks.at(-1);
      if (last?.index === index && before?.text === mark.text && before.offset + 1 === mark.offset) {
        last.marks.push(mark);
      } else if (last !== undefined && before !== undefined && closesAbove(last, before, mark, index)) {
        found.pop();
      } else {
        found.push({ paragraph, index, marks: [mark] });
      }
    }
  }
  return found;
}

/** Whether a mark closes what a paragraph above it opened. */
function closesAbove(
  above: { readonly paragraph: Paragraph; readonly index: number; readonly marks: readonly Mark[] },
  open: Mark,
  close: Mark,
  index: number,
): boolean {
  const isPair = above.marks.length === 1 && partnerOf(open.text) === close.text && isOpening(open.text);
  if (!isPair || above.index >= index) return false;
  return open.text === '“' ? index - above.index <= 3 : index - above.index === 1 && !FINAL.test(above.paragraph.text);
}

function isOpening(mark: string): boolean {
  return '《〈“‘（(〔【「『'.includes(mark);
}
