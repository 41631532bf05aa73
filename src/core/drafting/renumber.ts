import { formatMarker } from '../model/heading.ts';
import type { Report, Section } from '../model/report.ts';
import { type Enumeration, enumerationsOf } from '../points/enumerations.ts';
import { isIntroduced } from '../points/introduced.ts';
import { siblingRows } from '../points/numbering.ts';
import { canCount, canCountPoints, renumber, renumberPoints } from '../points/renumbered.ts';
import type { Edit } from '../text/edits.ts';
import { sectionsOf } from '../views/sections.ts';

/** What numbering a report afresh takes. */
export interface Renumbering {
  readonly edits: readonly Edit[];
  /** Rows of headings or points that stay as they are: they are longer than anybody counts. */
  readonly left: number;
}

/**
 * Numbers every row of headings of a report afresh, and every run of 一是、二是 or ①②. An unnumbered heading in a numbered row gets
 * a number.
 */
export function renumberAll(report: Report): Renumbering {
  const rows = [report.sections, ...sectionsOf(report).map(({ children }) => children)].flatMap(siblingRows);
  const runs = enumerationsOf(report).map(({ marks, scope }) => ({
    marks,
    first: firstNumber(report, { marks, scope }),
  }));
  const short = rows.filter(({ length }) => canCount(length, 1));
  const countable = runs.filter(({ marks, first }) => canCountPoints(marks, first));
  return {
    edits: [...short.flatMap(rowEdits), ...countable.flatMap(({ marks, first }) => renumberPoints(marks, first))],
    left: rows.length - short.length + runs.length - countable.length,
  };
}

function rowEdits(row: readonly Section[]): readonly Edit[] {
  const missing = row.flatMap(({ heading }, index): readonly Edit[] => {
    if (heading.marker !== undefined) return [];
    const at = heading.titleSpan.start;
    return [{ span: { start: at, end: at }, text: formatMarker(heading.level, index + 1) }];
  });
  return [...renumber(row, 1), ...missing];
}

/** 二是 may be the first where 首先 or 一方面 stands for 一是. */
function firstNumber(report: Report, enumeration: Enumeration): number {
  return enumeration.marks[0]?.number === 2 && isIntroduced(report, enumeration) ? 2 : 1;
}
