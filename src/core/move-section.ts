import { formatMarker } from './heading.ts';
import { allSections, type Report, type Section } from './report.ts';
import type { Edit } from './rule.ts';
import { slice } from './text.ts';

/** The siblings of the section whose heading begins at `offset`, and its place among them. */
function findRow(
  report: Report,
  offset: number,
): { readonly row: readonly Section[]; readonly index: number } | undefined {
  const parents = [report.sections, ...[...allSections(report.sections)].map(({ children }) => children)];
  for (const siblings of parents) {
    const found = siblings.find(({ heading }) => heading.span.start === offset);
    if (found === undefined) continue;
    const row = siblings.filter(({ heading }) => heading.level === found.heading.level);
    return { row, index: row.indexOf(found) };
  }
  return undefined;
}

/**
 * Exchanges a section (named by the UTF-16 offset of its heading) with the sibling above (-1) or below (+1); the two keep their
 * numbers in place, so the numbering stays right. Undefined when there is no such sibling.
 */
export function moveSection(report: Report, offset: number, step: -1 | 1): readonly Edit[] | undefined {
  const found = findRow(report, offset);
  const upper = found?.row[Math.min(found.index, found.index + step)];
  const lower = found?.row[Math.max(found.index, found.index + step)];
  if (found === undefined || upper === undefined || lower === undefined || upper === lower) return undefined;
  return [
    { span: upper.span, text: withNumberOf(report, lower, upper) },
    { span: lower.span, text: withNumberOf(report, upper, lower) },
  ];
}

/** The text of a section under the number of the place it moves to. */
function withNumberOf(report: Report, section: Section, place: Section): string {
  const { marker } = section.heading;
  const text = slice(report.text, section.span);
  const number = place.heading.number;
  if (marker === undefined || number === undefined) return text;
  return formatMarker(section.heading.level, number) + text.slice(marker.text.length);
}
