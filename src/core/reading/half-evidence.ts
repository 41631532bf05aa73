import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { slice } from '../text/spans.ts';

/** Lines: a title stands no further down. */
const TOP = 12;
const LONGEST_TITLE = 60;
const GENRE = /(?:报告|总结|汇报|情况)(?:[（(][^（）()]{0,20}[）)])?$/;

/**
 * Whether a text that was not recognised as a report has half of what a report shows: two of the parts, or a line at the top that
 * names the subject and the genre. Only its writer can tell what it is.
 */
export function hasHalfEvidence(report: Report, profile: Profile = RULE_OF_LAW): boolean {
  if (report.parts.filter(({ status }) => status === 'present').length > 1) return true;
  return report.lines.slice(0, TOP).some((line) => {
    const words = slice(report.text, line);
    return words.length <= LONGEST_TITLE && GENRE.test(words) && profile.title.about.test(words);
  });
}
