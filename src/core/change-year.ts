import type { Report } from './report.ts';
import type { Edit } from './rule.ts';
import { findYearMentions, MOVING, type YearMention } from './year-mentions.ts';

/** Every year of a report that is not as it should be after the change, and the edits that make it so. */
export interface YearChange {
  readonly edits: readonly Edit[];
  readonly moved: readonly YearMention[];
  /** Years outside 《》 that have no role; they stay, and somebody should look. */
  readonly undecided: readonly YearMention[];
}

/**
 * Gives a report another year (calendar year): title, lead-in, headings, prose, 文号 and date follow by their roles; what is
 * cited in 《》, windows and history stay. Nothing happens while the report year is undecided.
 */
export function changeReportYear(report: Report, year: number): YearChange {
  const own = report.year.value;
  if (own === undefined) return { edits: [], moved: [], undecided: [] };
  const mentions = findYearMentions(report);
  const moved = mentions.filter(({ role }) => MOVING.has(role));
  return {
    edits:
      year === own ? [] : moved.map((mention) => ({ span: mention.span, text: String(mention.year + year - own) })),
    moved,
    undecided: mentions.filter(({ role }) => role === 'other'),
  };
}
