import { isInside } from '../reading/years.ts';
import type { Report, Section } from '../report.ts';
import { type Span, slice } from '../text.ts';

/** Characters that stand twice or more in a row, and the piece that is repeated. */
export interface Doubling {
  readonly unit: string;
  /** All of the repetitions. */
  readonly span: Span;
}

/** The lengths of a piece that is looked for twice in a row. */
const SHORTEST = 2;
const LONGEST = 4;
/** The only single character that is never rightly doubled but across these borders: 目的|的, 标的|的, 的的确确. */
const DOUBLED_PARTICLE = /(?<![目标的])的的(?![确的])/g;

/** Pieces of two to four Chinese characters that follow themselves directly (等涉等涉), and 的的; offsets in the text. */
export function findDoublings(text: string): readonly Doubling[] {
  const found: Doubling[] = [];
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    let run = 0;
    for (let index = length; index <= text.length; index += 1) {
      if (text.charCodeAt(index) === text.charCodeAt(index - length) && isHan(text.charCodeAt(index))) run += 1;
      else if (run > 0) {
        const start = index - run - length;
        const unit = text.slice(start, start + length);
        if (run >= length && new Set(unit).size > 1) found.push({ unit, span: { start, end: index - (run % length) } });
        run = 0;
      }
    }
  }
  for (const { index } of text.matchAll(DOUBLED_PARTICLE)) {
    found.push({ unit: '的', span: { start: index, end: index + 2 } });
  }
  let free = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start || a.unit.length - b.unit.length)
    .filter(({ span }) => {
      const isFirst = span.start >= free;
      if (isFirst) free = span.end;
      return isFirst;
    });
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A clause that has stood in the report before. */
export interface Repetition {
  readonly clause: string;
  readonly span: Span;
  readonly first: Span;
  /** Both stand in one paragraph or in two that follow each other. */
  readonly isNear: boolean;
}

const CLAUSE = /[^，。；：！？,;:!?]+/g;
const OPENING =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|[0-9]{1,2}[.．]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[“‘\s\u3000])+/;

/** Clauses of at least so many characters that stand in the prose word for word a second time; headings and titles are passed over. */
export function* findRepetitions(report: Report, least: number): Generator<Repetition> {
  const seen = new Map<string, { readonly span: Span; readonly paragraph: number }>();
  const headings = [...headingSpans(report.sections)];
  const body = report.sections[0]?.span.start ?? report.text.length;
  for (const [paragraph, line] of report.lines.entries()) {
    if (line.start < body) continue;
    for (const match of slice(report.text, line).matchAll(CLAUSE)) {
      if (match[0].length < least) continue;
      const clause = match[0].trimEnd().replace(OPENING, '');
      const end = line.start + match.index + match[0].trimEnd().length;
      const span = { start: end - clause.length, end };
      if (clause.length < least || isInside(headings, span.start) || isInside(report.cited, span.start)) continue;
      const first = seen.get(clause);
      if (first === undefined) seen.set(clause, { span, paragraph });
      else yield { clause, span, first: first.span, isNear: paragraph - first.paragraph <= 1 };
    }
  }
}

function* headingSpans(sections: readonly Section[]): Generator<Span> {
  for (const { heading, children } of sections) {
    yield heading.span;
    yield* headingSpans(children);
  }
}
