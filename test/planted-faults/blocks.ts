import { formatMarker } from '../../src/core/model/heading.ts';
import type { Section } from '../../src/core/model/report.ts';
import type { Span } from '../../src/core/text/spans.ts';
import { edited, type Sample } from './planted.ts';

/** A section as it stands in a sample, with its line breaks. */
export interface Block {
  readonly section: Section;
  readonly span: Span;
}

/** Sections of one row as blocks that follow each other without a gap; the last ends at `end`. */
function rowOf(sections: readonly Section[], end: number): readonly Block[] {
  return sections.map((section, index) => ({
    section,
    span: { start: section.heading.line.start, end: sections[index + 1]?.heading.line.start ?? end },
  }));
}

/** The five parts of a sample, in their order, up to 特此报告。 */
export function partBlocks({ report }: Sample): readonly Block[] {
  return rowOf(report.sections, report.closing?.span.start ?? report.bodyEnd);
}

/** The sections right below a part; the last ends with the part. */
export function childBlocks(part: Block): readonly Block[] {
  return rowOf(part.section.children, part.span.end);
}

/** A block with its heading numbered anew; a heading without number stays without. */
export function renumbered({ text }: Sample, { section, span }: Block, number: number): string {
  const whole = text.slice(span.start, span.end);
  const { marker, level } = section.heading;
  if (marker === undefined) return whole;
  const place = { start: marker.span.start - span.start, end: marker.span.end - span.start };
  return edited(whole, [{ span: place, text: formatMarker(level, number) }]);
}
