import { formatMarker } from '../model/heading.ts';
import type { Report, Section } from '../model/report.ts';
import { type EnumerationMark, enumerationsOf } from '../points/enumerations.ts';
import { renumber } from '../points/renumbered.ts';
import type { Edit } from '../text/edits.ts';
import { formatNumeral } from '../text/numerals.ts';
import { sectionsOf } from '../views/sections.ts';

/** How far before a run that begins with 二是 its first point may stand in other words (UTF-16 units). */
const LOOK_BACK = 600;

/**
 * Edits that number every row of headings of a report afresh, and every run of 一是、二是 or ①②. An unnumbered heading in a
 * numbered row gets a number.
 */
export function renumberAll(report: Report): readonly Edit[] {
  const rows = [report.sections, ...sectionsOf(report).map(({ children }) => children)];
  return [...rows.flatMap(rowEdits), ...enumerationsOf(report).flatMap(({ marks }) => runEdits(report, marks))];
}

/** One parent's children, level by level. */
function rowEdits(sections: readonly Section[]): readonly Edit[] {
  return ([1, 2, 3, 4] as const).flatMap((level) => {
    const row = sections.filter(({ heading }) => heading.level === level);
    if (!row.some(({ heading }) => heading.number !== undefined)) return [];
    const missing = row.flatMap(({ heading }, index): readonly Edit[] => {
      if (heading.marker !== undefined) return [];
      const at = heading.titleSpan.start;
      return [{ span: { start: at, end: at }, text: formatMarker(level, index + 1) }];
    });
    return [...renumber(row, 1), ...missing];
  });
}

/** Counts a run on from its first point; 二是 may be the first where 首先 or 一方面 stands for 一是. */
function runEdits(report: Report, marks: readonly EnumerationMark[]): readonly Edit[] {
  const [first] = marks;
  const isIntroduced =
    first?.number === 2 &&
    /首先|第一|一是|一要|一方面|一个是|其一/.test(
      report.text.slice(Math.max(0, first.span.start - LOOK_BACK), first.span.start),
    );
  return marks.flatMap((mark, index): readonly Edit[] => {
    const number = index + (isIntroduced ? 2 : 1);
    if (number === mark.number) return [];
    const text = mark.kind === 'circled' ? String.fromCharCode(0x245f + number) : formatNumeral(number);
    return [{ span: mark.numberSpan, text }];
  });
}
