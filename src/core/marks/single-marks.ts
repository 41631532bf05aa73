import type { Report } from '../model/report.ts';
import type { Paragraph } from '../views/paragraphs.ts';
import { type Mark, pairingsOf, partnerOf } from './marks.ts';

/** Marks without a partner, in a paragraph: one, or a run of the same. */
export interface SingleMark {
  readonly paragraph: Paragraph;
  readonly first: Mark;
  readonly count: number;
}

/** The same while it is read, with the place of its paragraph. */
interface Run extends SingleMark {
  readonly index: number;
  count: number;
}

const FINAL = /[。！？；：]$/;

/**
 * The marks of a report that go with no other. A mark that the next paragraph closes is none where the first one plainly runs on
 * into it, nor are quotation marks that open every paragraph of a long quotation.
 */
export function singleMarks(report: Report): readonly SingleMark[] {
  const found: Run[] = [];
  for (const [index, { paragraph, pairing }] of pairingsOf(report).entries()) {
    for (const mark of pairing.single) {
      const last = found.at(-1);
      if (last?.index === index && last.first.text === mark.text && last.first.offset + last.count === mark.offset) {
        last.count += 1;
      } else if (last !== undefined && closesAbove(last, mark, index)) {
        found.pop();
      } else {
        found.push({ paragraph, index, first: mark, count: 1 });
      }
    }
  }
  return found;
}

/** Whether a mark closes what a paragraph above it opened. */
function closesAbove({ first: open, ...above }: Run, close: Mark, index: number): boolean {
  const isPair = above.count === 1 && partnerOf(open.text) === close.text && isOpening(open.text);
  if (!isPair || above.index >= index) return false;
  return open.text === '“' ? index - above.index <= 3 : index - above.index === 1 && !FINAL.test(above.paragraph.text);
}

function isOpening(mark: string): boolean {
  return '《〈“‘（(〔【「『'.includes(mark);
}
