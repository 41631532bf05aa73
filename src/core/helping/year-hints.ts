import type { Language } from '../model/language.ts';
import { type Report, settledYear } from '../model/report.ts';
import { lineEnd } from '../text/line-ends.ts';
import { contains, type Span } from '../text/spans.ts';
import { topSections } from '../views/sections.ts';
import { yearMentionsOf } from './explain-year.ts';
import { EXPLANATION_TEXTS } from './explanation-texts.ts';

/** Words that say which year a year is, where that is a surprise. */
export interface YearHint {
  /** UTF-16 offset of the end of its line, where no words of the report are torn apart. */
  readonly offset: number;
  readonly label: string;
  /** The year itself. */
  readonly span: Span;
}

/** A place that calls for certain years. */
interface Place {
  readonly span: Span;
  readonly years: readonly number[];
}

/**
 * Hints on the years of title, top headings, 文号 and date that are not those one expects there: the report year, or the next in
 * 文号, date and the plan. None while the report year is undecided, and none on what only belongs to the name of something.
 */
export function yearHints(report: Report, language: Language = 'zh-CN'): readonly YearHint[] {
  const value = settledYear(report);
  if (value === undefined) return [];
  const places = placesOf(report, value);
  return yearMentionsOf(report).flatMap(({ role, span, year }): readonly YearHint[] => {
    if (role === 'cited' || role === 'fixed') return [];
    const place = places.find((candidate) => contains(candidate.span, span));
    if (place === undefined || place.years.includes(year)) return [];
    return [
      { offset: lineEnd(report.text, span.end), label: EXPLANATION_TEXTS[language].away(year, year - value), span },
    ];
  });
}

function placesOf(report: Report, value: number): readonly Place[] {
  const { title, documentNumber, date } = report;
  const headings = topSections(report).map(({ heading, parts }): Place => {
    const own = parts.length === 0 || parts.some((part) => part !== 'plan') ? [value] : [];
    return { span: heading.titleSpan, years: [...own, ...(parts.includes('plan') ? [value + 1] : [])] };
  });
  const later = [documentNumber, date].flatMap((passage) => passage ?? []);
  return [
    ...(title === undefined ? [] : [{ span: title.span, years: [value] }]),
    ...later.map(({ span }) => ({ span, years: [value + 1] })),
    ...headings,
  ];
}
