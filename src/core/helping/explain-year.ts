import { findYearMentions, type YearMention } from '../drafting/year-mentions.ts';
import type { Language } from '../model/language.ts';
import { type Report, settledYear, type YearRole } from '../model/report.ts';
import { view } from '../views/view.ts';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_TEXTS, type ExplanationTexts } from './explanation-texts.ts';

/** Every year of a report with its role; read once a report. */
export const yearMentionsOf = view(findYearMentions);

/** What the year at an offset is the year of, and by whose word. */
export function explainYear(report: Report, offset: number, language: Language = 'zh-CN'): Explanation | undefined {
  const mention = yearMentionsOf(report).find(({ span }) => span.start <= offset && offset <= span.end);
  if (mention === undefined) return undefined;
  const texts = EXPLANATION_TEXTS[language];
  const { role, span, year } = mention;
  return { span, title: texts.year(year, role), points: [texts.why[role], ...aboutReportYear(report, mention, texts)] };
}

function aboutReportYear(report: Report, { role }: YearMention, texts: ExplanationTexts): readonly string[] {
  const value = settledYear(report);
  if (value === undefined) return [texts.yearUndecided];
  if (role === 'cited' || role === 'fixed' || role === 'other') return [];
  const voices = new Map<string, readonly [YearRole, year: number, count: number]>();
  for (const { role: place, year } of report.year.witnesses) {
    const voice = `${place} ${year}`;
    voices.set(voice, [place, year, (voices.get(voice)?.[2] ?? 0) + 1]);
  }
  return [texts.decidedBy(value, [...voices.values()])];
}
