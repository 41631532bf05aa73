import type { Report, Section } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineEnd } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';
import { withExcuseMarks } from './excused-lines.ts';
import { markerLike } from './written-like.ts';

/**
 * Exchanges a section (named by the UTF-16 offset of its heading) with the sibling above (-1) or below (+1), everything under
 * them included; the numbers stay where they are, so the numbering stays as right as it was. Undefined when there is no such
 * sibling.
 */
export function moveSection(report: Report, offset: number, step: -1 | 1): readonly Edit[] | undefined {
  const row = findRow(report, offset);
  const index = row.findIndex(({ heading }) => heading.span.start === offset);
  const upper = row[Math.min(index, index + step)];
  const lower = row[Math.max(index, index + step)];
  if (index < 0 || upper === undefined || lower === undefined) return undefined;
  const isInline = upper.heading.inline || lower.heading.inline;
  return [
    { span: pieceOf(report, upper, isInline), text: renumbered(report, lower, upper, isInline) },
    { span: pieceOf(report, lower, isInline), text: renumbered(report, upper, lower, isInline) },
  ];
}

/** The siblings of one level among which the section stands whose heading begins at `offset`. */
function findRow(report: Report, offset: number): readonly Section[] {
  for (const siblings of [report.sections, ...sectionsOf(report).map(({ children }) => children)]) {
    const found = siblings.find(({ heading }) => heading.span.start === offset);
    if (found !== undefined) return siblings.filter(({ heading }) => heading.level === found.heading.level);
  }
  return [];
}

/** What of the text moves: whole lines with indentation, `#` and the marks that excuse them; where headings share a line, no more than the section. */
function pieceOf(report: Report, { heading, span }: Section, isInline: boolean): Span {
  if (isInline) return span;
  return withExcuseMarks(report, { start: heading.line.start, end: lineEnd(report.text, span.end) });
}

/** The text of a section with the number of the place it moves to, written as its own was. */
function renumbered(report: Report, section: Section, place: Section, isInline: boolean): string {
  const piece = pieceOf(report, section, isInline);
  const { marker } = section.heading;
  const { number } = place.heading;
  if (marker === undefined || number === undefined || number === section.heading.number)
    return slice(report.text, piece);
  const { start, end } = marker.span;
  return report.text.slice(piece.start, start) + markerLike(number, marker.text) + report.text.slice(end, piece.end);
}
