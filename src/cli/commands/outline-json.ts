import type { Passage, Report, Section } from '../../core/model/report.ts';
import { slice } from '../../core/text/spans.ts';
import { countWritten } from '../../core/text/word-count.ts';
import { placesIn } from '../files/places.ts';

/** What a report holds, in the shape other programs rely on; lines count from 1. */
export function outlineJson(file: string, isReport: boolean, report: Report) {
  const places = placesIn(report.text);
  const lineOf = (offset: number) => places.at(offset).line;
  const passage = (found: Passage | undefined) =>
    found === undefined ? null : { text: found.text, line: lineOf(found.span.start) };
  const section = ({ heading, parts, span, children }: Section): OutlineSection => ({
    level: heading.level,
    number: heading.number ?? null,
    title: heading.title,
    parts,
    line: lineOf(heading.span.start),
    characters: countWritten(slice(report.text, span)),
    children: children.map(section),
  });
  const { documentNumber, date } = report;
  return {
    file,
    isReport,
    reportYear: report.year.value ?? null,
    title: passage(report.title),
    documentNumber: documentNumber === undefined ? null : { ...passage(documentNumber), year: documentNumber.year },
    addressee: passage(report.addressee),
    signature: passage(report.signature),
    date: date === undefined ? null : { ...passage(date), year: date.year, month: date.month, day: date.day },
    note: passage(report.note),
    parts: Object.fromEntries(
      report.parts.map(({ part, status, span }) => [
        part,
        { status, line: span === undefined ? null : lineOf(span.start) },
      ]),
    ),
    sections: report.sections.map(section),
  };
}

interface OutlineSection {
  readonly level: number;
  readonly number: number | null;
  readonly title: string;
  readonly parts: readonly string[];
  readonly line: number;
  readonly characters: number;
  readonly children: readonly OutlineSection[];
}
