import type { Report, Section } from '../model/report.ts';
import type { Span } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';

/** A heading longer than this that ends in a full mark is a sentence of its own. */
const LONGEST_HEADING = 30;

/** The text whose figures belong to the report's year, and the wording of headings, which stays. Both sorted and disjoint. */
export interface YearlyProse {
  readonly prose: readonly Span[];
  readonly headings: readonly Span[];
}

/** The body behind the title: 文号 and 主送机关 are no prose, nor are headings, but an item numbered like one is. */
export function yearlyProse(report: Report): YearlyProse {
  const { title, documentNumber, addressee } = report;
  const from = title?.span.end ?? 0;
  const headings = sectionsOf(report).map(wordingOf);
  const prose: Span[] = [];
  let next = 0;
  for (const line of report.lines) {
    if (line.start < from || line.start === documentNumber?.span.start || line.start === addressee?.span.start)
      continue;
    let { start } = line;
    for (; next < headings.length; next += 1) {
      const heading = headings[next];
      if (heading === undefined || heading.start >= line.end) break;
      start = Math.max(start, heading.end);
    }
    if (start < line.end) prose.push({ start, end: line.end });
  }
  return { prose, headings };
}

/** Number and title of a heading; of a sentence numbered like a heading its number alone. */
function wordingOf({ heading, body, children }: Section): Span {
  const { span, titleSpan } = heading;
  const isAlone = children.length === 0 && body.start >= body.end;
  const isSentence = heading.runIn && (isAlone || titleSpan.end - titleSpan.start > LONGEST_HEADING);
  return { start: span.start, end: isSentence ? (heading.marker?.span.end ?? span.start) : titleSpan.end };
}
