import { pairMarks } from '../marks/marks.ts';
import type { Passage, Report } from '../model/report.ts';
import { cleanText } from '../reading/clean.ts';
import { fullYear, serialOf } from '../reading/document-number.ts';
import { findDates, formatDate } from '../text/dates.ts';
import type { Edit } from '../text/edits.ts';
import { firstIndex } from '../text/search.ts';
import type { Span } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';
import { view } from '../views/view.ts';

/**
 * What a report says of itself, however it is spaced and pointed: year, title, headings and their parts, 文号, 署名, date. Two
 * texts with one substance are one report, and a fix that nobody reads must leave it as it is.
 */
export function substanceOf(report: Report): string {
  const { year, parts, title, documentNumber, signature, date, pendingDate } = report;
  return JSON.stringify([
    year.value,
    parts.map(({ part, status }) => `${part} ${status}`),
    wordsOf(title),
    sectionsOf(report).map(({ heading, parts: own }) => [heading.level, heading.number, words(heading.title), own]),
    documentNumber && [words(documentNumber.code), fullYear(documentNumber.year), serialOf(documentNumber)],
    wordsOf(signature),
    date === undefined ? wordsOf(pendingDate) : [date.year, date.month, date.day],
  ]);
}

/** How many brackets, quotation marks and 《》 of a text have no partner or cross another pair, wherever its lines end. */
export function countUnpaired(text: string): number {
  const { single, crossings } = pairMarks(text);
  return single.length + crossings.length;
}

/** Whether an edit puts other words into the title, a heading or the 署名 of a report; marks, spaces and the form of a date are none. */
export function changesNames(report: Report, { span, text }: Edit): boolean {
  if (!overlapsOne(namesOf(report), span)) return false;
  const before = report.text.slice(span.start, span.end);
  return words(cleanText(before, report.syntax)?.text ?? before) !== words(text);
}

/** Where a report names itself and its sections. */
const namesOf = view((report): readonly Span[] => {
  const passages = [report.title, report.signature].flatMap((passage) => (passage === undefined ? [] : passage.span));
  const spans = [...passages, ...sectionsOf(report).map(({ heading }) => heading.titleSpan)];
  return spans.sort((a, b) => a.start - b.start);
});

/** Whether a span shares a character with one of the others (sorted, disjoint), or begins inside one. */
function overlapsOne(others: readonly Span[], span: Span): boolean {
  const other = others[firstIndex(others, ({ end }) => end > span.start)];
  return other !== undefined && other.start < span.end;
}

function wordsOf(passage: Passage | undefined): string {
  return words(passage?.text ?? '');
}

/** Letters and figures in one width, every date in one form. */
function words(text: string): string {
  let dated = '';
  let from = 0;
  for (const date of findDates(text)) {
    dated += text.slice(from, date.span.start) + formatDate(date);
    from = date.span.end;
  }
  return (dated + text.slice(from)).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
