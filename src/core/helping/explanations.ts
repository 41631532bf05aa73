import type { Language } from '../model/language.ts';
import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import { explainCitation } from './explain-citation.ts';
import { explainFigures } from './explain-figures.ts';
import { explainHeading } from './explain-heading.ts';
import { explainPhrase } from './explain-phrase.ts';
import { explainYear } from './explain-year.ts';
import type { Explanation } from './explanation.ts';

/**
 * What can be told about a place of a report (UTF-16 offset), the narrowest first: the document cited there, else the year, the
 * figures and the set expression; then the heading it stands in.
 */
export function explainAt(
  report: Report,
  profile: Profile,
  offset: number,
  language: Language = 'zh-CN',
): readonly Explanation[] {
  const citation = explainCitation(report, offset, language);
  const narrow =
    citation === undefined
      ? [
          explainYear(report, offset, language),
          ...explainFigures(report, offset, language),
          explainPhrase(report, offset, language),
        ]
      : [citation];
  return [...narrow.filter((found) => found !== undefined), ...explainHeading(report, profile, offset, language)];
}
