import { allSections, type Passage, type Report, type Section } from '../../src/core/model/report.ts';
import type { Finding } from '../../src/core/model/rule.ts';
import { physicalLines } from '../../src/core/text/line-ends.ts';
import type { Span } from '../../src/core/text/spans.ts';
import { countCharacters } from '../../src/core/text/word-count.ts';
import { lineAt, placeAt } from '../place.ts';

/** More than this many characters before or behind a finding are left out of its line. */
const CONTEXT = 24;

/** Terminal columns, near enough for Chinese text: everything beyond ASCII is two wide. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x80 ? 1 : 2), 0);
}

/** A finding: place, severity, rule and message; the line with a caret under the place; related places and fixes. */
export function renderFinding(text: string, finding: Finding): string {
  const { span, severity, rule, message, related, fixes } = finding;
  const rows = [
    `${placeAt(text, span.start)} ${severity} ${rule}`,
    `  ${message}`,
    ...excerpt(text, span).map((row) => `  | ${row}`.trimEnd()),
    ...related.map((other) => `  → ${placeAt(text, other.span.start)} ${other.message}`),
    ...fixes.map((fix) => `  ✎ ${fix.title}${fix.safe ? ' (safe)' : ''}`),
  ];
  return rows.join('\n');
}

function excerpt(text: string, span: Span): readonly string[] {
  const line = [...physicalLines(text)].findLast(({ start }) => start <= span.start) ?? span;
  const from = Math.max(line.start, span.start - CONTEXT);
  const end = Math.min(span.end, line.end);
  const to = Math.min(line.end, end + CONTEXT);
  const before = `${from > line.start ? '…' : ''}${text.slice(from, span.start)}`;
  const marked = text.slice(span.start, end);
  const shown = `${before}${marked}${text.slice(end, to)}${to < line.end ? '…' : ''}`;
  return [shown, ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)))];
}

/** What was read: head, sections with line, level, number, parts and 字数, closing, parts and the vote for the year. */
export function renderOutline(report: Report): string {
  const { text, year } = report;
  const passage = (name: string, value: Passage | undefined) =>
    value === undefined ? [] : [`${lineAt(text, value.span.start)} ${name} ${value.text}`];
  const section = ({ heading, parts, span }: Section) => {
    const indent = '  '.repeat(heading.level);
    const number = heading.marker?.text ?? '(no number)';
    const carried = parts.length > 0 ? ` [${parts.join('+')}]` : '';
    const count = countCharacters(text.slice(span.start, span.end));
    return `${lineAt(text, span.start)}${indent}${number} ${heading.title}${carried} ${count}`;
  };
  const witnesses = year.witnesses.map(
    (witness) => `${witness.role}@${placeAt(text, witness.span.start)}=${witness.year}`,
  );
  return [
    ...passage('title', report.title),
    ...passage('document number', report.documentNumber),
    ...passage('addressee', report.addressee),
    ...passage('lead-in', report.leadIn),
    ...[...allSections(report.sections)].map(section),
    ...passage('closing', report.closing),
    ...passage('signature', report.signature),
    ...passage('date', report.date),
    ...passage('pending date', report.pendingDate),
    ...passage('note', report.note),
    `year ${year.value ?? 'unknown'}, ${Math.round(year.confidence * 100)} %: ${witnesses.join(' ')}`,
    `parts ${report.parts.map(({ part, status, span }) => `${part} ${status}${span ? `@${lineAt(text, span.start)}` : ''}`).join(', ')}`,
  ].join('\n');
}
