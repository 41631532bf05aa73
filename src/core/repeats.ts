import type { Report, Section } from './report.ts';
import { type Span, slice } from './text.ts';
import { isInside } from './years.ts';

/** Characters that stand twice or more in a row, and the piece that is repeated. */
export interface Doubling {
  readonly unit: string;
  /** All of the repetitions. */
  readonly span: Span;
}

/** The lengths of a piece that is looked for twice in a row. */
const LENGTHS = [2, 3, 4];

/** Pieces of two to four Chinese characters that follow themselves directly (等涉等涉); offsets in the text. */
export function findDoublings(text: string): readonly Doubling[] {
  const found: Doubling[] = [];
  const runs = LENGTHS.map(() => 0);
  let free = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    for (const [at, length] of LENGTHS.entries()) {
      const run = runs[at] ?? 0;
      if (isHan && code === text.charCodeAt(index - length)) {
        runs[at] = run + 1;
        continue;
      }
      runs[at] = 0;
      const start = index - run - length;
      if (run < length || start < free) continue;
      const end = index - (run % length);
      const unit = text.slice(start, start + length);
      if (new Set(unit).size === 1) continue;
      found.push({ unit, span: { start, end } });
      free = end;
    }
  }
  return found;
}

/** A clause that has stood in the report before. */
export interface Repetition {
  readonly span: Span;
  readonly first: Span;
  /** Both stand in one paragraph or in two that follow each other. */
  readonly isNear: boolean;
}

const CLAUSE = /[^，。；：！？,;:!?]+/g;
const OPENING =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|[0-9]{1,2}[.．]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[“‘\s\u3000])+/;

/** Clauses of the prose that stand in a report word for word a second time; headings and cited titles are passed over. */
export function* findRepetitions(report: Report, worth: (clause: string) => boolean): Generator<Repetition> {
  const seen = new Map<string, { readonly span: Span; readonly line: number }>();
  const headings = [...headingSpans(report.sections)];
  const body = report.sections[0]?.span.start ?? report.text.length;
  for (const [index, line] of report.lines.entries()) {
    if (line.start < body) continue;
    for (const match of slice(report.text, line).matchAll(CLAUSE)) {
      const clause = match[0].trimEnd().replace(OPENING, '');
      const end = line.start + match.index + match[0].trimEnd().length;
      const span = { start: end - clause.length, end };
      if (isInside(headings, span.start) || isInside(report.cited, span.start) || !worth(clause)) continue;
      const first = seen.get(clause);
      if (first === undefined) seen.set(clause, { span, line: index });
      else yield { span, first: first.span, isNear: index - first.line <= 1 };
    }
  }
}

function* headingSpans(sections: readonly Section[]): Generator<Span> {
  for (const { heading, children } of sections) {
    yield heading.span;
    yield* headingSpans(children);
  }
}
