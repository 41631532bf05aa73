import { type Report, settledYear } from '../model/report.ts';
import { firstMatch } from '../text/matches.ts';
import { isInside, type Span } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';
import { yearMentionsOf } from './explain-year.ts';

/** A word behind a year that says which year it is. */
export interface YearHint {
  /** UTF-16 offset behind the year and its 年度 or bracket. */
  readonly offset: number;
  readonly label: string;
  /** The year itself. */
  readonly span: Span;
}

const TAIL = /^(?:年度|年|[〕\]）)])/;

/** Hints on the years that tell what a report is about: those of title, headings, 文号 and date. None while the year is undecided. */
export function yearHints(report: Report): readonly YearHint[] {
  const value = settledYear(report);
  if (value === undefined) return [];
  const headings = sectionsOf(report).map(({ heading }) => heading.titleSpan);
  const around = [report.title, report.documentNumber, report.date].flatMap((passage) => passage?.span ?? []);
  const places = [...around, ...headings].sort((a, b) => a.start - b.start);
  const roles = ['report', 'next', 'document-number', 'date'];
  return yearMentionsOf(report).flatMap(({ role, span, year }): readonly YearHint[] => {
    const label = year === value ? '报告年度' : year === value + 1 ? '次年' : undefined;
    if (label === undefined || !roles.includes(role) || !isInside(places, span.start)) return [];
    const tail = firstMatch(TAIL, report.text.slice(span.end, span.end + 2));
    return [{ offset: span.end + tail.length, label, span }];
  });
}
