import type { PartId } from '../model/part.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../text/spans.ts';

/** Where a report deals with a part, sorted and disjoint: its top sections, else the prose from its first mention on. */
export function partSpans(report: Report, part: PartId): readonly Span[] {
  const sections = report.sections.filter(({ parts }) => parts.includes(part));
  if (sections.length > 0) return sections.map(({ span }) => span);
  const place = report.parts.find((candidate) => candidate.part === part);
  if (place?.status !== 'embedded' || place.span === undefined) return [];
  return [place.section?.span ?? { start: place.span.start, end: report.text.length }];
}
