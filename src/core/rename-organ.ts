import { titleOrgan } from './organ-of.ts';
import type { Report } from './report.ts';
import type { Edit } from './rule.ts';
import { isInside } from './years.ts';

/** The places that write the report's own organ out in full: title, prose, 署名; not inside 《》. */
export function organPlaces(report: Report): readonly Edit['span'][] {
  const organ = titleOrgan(report) ?? report.signature?.text;
  if (organ === undefined) return [];
  const places: Edit['span'][] = [];
  for (let at = report.text.indexOf(organ); at >= 0; at = report.text.indexOf(organ, at + organ.length)) {
    if (!isInside(report.cited, at)) places.push({ start: at, end: at + organ.length });
  }
  return places;
}

/** Edits that give the report's organ another name wherever it is written out. */
export function renameOrgan(report: Report, name: string): readonly Edit[] {
  return organPlaces(report).map((span) => ({ span, text: name }));
}
