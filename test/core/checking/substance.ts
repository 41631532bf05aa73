import { pairMarks } from '../../../src/core/marks/marks.ts';
import { allSections, type Passage, type Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { findDates, formatDate } from '../../../src/core/text/dates.ts';

/** What a text says as a report, however it is spaced and pointed: nothing of it may change by a fix that nobody reads. */
export interface Substance {
  readonly year: number | undefined;
  readonly parts: readonly string[];
  readonly title: string;
  readonly headings: readonly string[];
  readonly documentNumber: string;
  readonly signature: string;
  readonly date: string;
}

/** The substance of a text, worked out apart from the code under test. */
export function substanceOf(text: string, syntax: Syntax): Substance {
  const report = parse(text, syntax);
  const { documentNumber, date, pendingDate } = report;
  const serial = /([0-9０-９一二三四五六七八九十]+)[\s\u3000]?号*$/.exec(documentNumber?.text ?? '')?.[1] ?? '';
  return {
    year: report.year.value,
    parts: report.parts.map(({ part, status }) => `${part} ${status}`),
    title: bare(report.title),
    headings: [...allSections(report.sections)].map(
      ({ heading, parts }) => `${heading.level} ${heading.number} ${bareText(heading.title)} ${parts.join('+')}`,
    ),
    documentNumber:
      documentNumber === undefined
        ? ''
        : `${documentNumber.code} ${documentNumber.year % 100} ${serial.replace(/^[0０]+/, '')}`,
    signature: bare(report.signature),
    date: date === undefined ? bare(pendingDate) : formatDate(date),
  };
}

/** How many brackets, quotation marks and 《》 of a text have no partner, line ends not counted. */
export function countUnpaired(text: string): number {
  const { single, crossings } = pairMarks(text);
  return single.length + crossings.length;
}

function bare(passage: Passage | undefined): string {
  return bareText(passage?.text ?? '');
}

/** Letters and figures, with every date in one form. */
function bareText(text: string): string {
  let dated = text;
  for (const date of [...findDates(text)].reverse()) {
    dated = dated.slice(0, date.span.start) + formatDate(date) + dated.slice(date.span.end);
  }
  return dated
    .normalize('NFKC')
    .replace(/号/g, '日')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
