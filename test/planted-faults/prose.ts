import { allSections } from '../../src/core/model/report.ts';
import type { Span } from '../../src/core/text/spans.ts';
import { placesOf, type Sample } from './planted.ts';

/** Places in the running text of the parts that match. */
export function prosePlaces(sample: Sample, pattern: RegExp): readonly Span[] {
  const { sections, bodyEnd } = sample.report;
  const headings = [...allSections(sections)].map(({ heading }) => heading);
  return [...placesOf(sample, pattern)].filter(({ start, end }) => {
    const inParts = start > (sections[0]?.heading.line.end ?? 0) && end < bodyEnd;
    return inParts && !headings.some(({ line, span }) => line.start <= start && start <= span.end);
  });
}
