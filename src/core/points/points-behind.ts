import type { Heading, Report } from '../model/report.ts';
import { paragraphsOf } from '../views/paragraphs.ts';
import { sectionsOf } from '../views/sections.ts';
import { view } from '../views/view.ts';
import { enumerationsOf } from './enumerations.ts';

/** How many points begin at an offset, and how many headings begin with a heading. */
interface Points {
  readonly enumerations: ReadonlyMap<number, number>;
  readonly headings: ReadonlyMap<Heading, number>;
}

/** Rows that count on without a gap alone: the others are the business of other rules. */
const pointsOf = view((report): Points => {
  const enumerations = new Map<number, number>();
  for (const { marks } of enumerationsOf(report)) {
    const isRow = marks.length > 1 && marks.every((mark, index) => mark.number === index + 1);
    if (isRow) enumerations.set(marks[0]?.span.start ?? 0, marks.length);
  }
  const headings = new Map<Heading, number>();
  for (const { children } of sectionsOf(report)) {
    const [first] = children;
    const isRow = children.length > 1 && children.every(({ heading }, index) => heading.number === index + 1);
    if (first !== undefined && isRow) headings.set(first.heading, children.length);
  }
  return { enumerations, headings };
});

/**
 * How many points (一是、二是 or lower headings) follow an offset into the text of a paragraph (by its index), with nothing between;
 * undefined when something else does.
 */
export function pointsBehind(report: Report, index: number, offset: number): number | undefined {
  const paragraphs = paragraphsOf(report);
  const paragraph = paragraphs[index];
  const next = paragraphs[index + 1];
  if (paragraph === undefined) return undefined;
  const { enumerations, headings } = pointsOf(report);
  if (offset < paragraph.text.length) return enumerations.get(paragraph.span.start + offset);
  if (next === undefined) return undefined;
  return enumerations.get(next.span.start) ?? (next.heading && headings.get(next.heading));
}
