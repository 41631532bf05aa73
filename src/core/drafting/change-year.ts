import { type Report, settledYear } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { slice } from '../text/spans.ts';
import { yearLike } from './written-like.ts';
import { findYearMentions, type YearMention } from './year-mentions.ts';

/** What it takes to give a report another year. */
export interface YearChange {
  readonly edits: readonly Edit[];
  /** Years that move along, those that are already as they should be included. */
  readonly moved: readonly YearMention[];
  /** Years outside 《》 that have no role; they stay, and somebody should look. */
  readonly undecided: readonly YearMention[];
}

/**
 * Gives a report another year (calendar year): title, lead-in, headings, prose, 文号 and date follow by their roles; what is
 * cited in 《》, windows and history stay. Nothing happens while the report year is undecided.
 */
export function changeReportYear(report: Report, year: number): YearChange {
  if (settledYear(report) === undefined) return { edits: [], moved: [], undecided: [] };
  const mentions = findYearMentions(report);
  return {
    edits: mentions.flatMap(({ span, offset }): readonly Edit[] => {
      if (offset === undefined) return [];
      const written = slice(report.text, span);
      const text = yearLike(year + offset, written);
      return text === written ? [] : [{ span, text }];
    }),
    moved: mentions.filter(({ offset }) => offset !== undefined),
    undecided: mentions.filter(({ role }) => role === 'other'),
  };
}
