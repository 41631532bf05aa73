import type { Report } from '../model/report.ts';
import { isHan } from '../text/han.ts';
import { matchAt } from '../text/matches.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { isBlank } from '../text/white-space.ts';
import { sectionsOf } from '../views/sections.ts';

/** A clause that has stood in the report before. */
export interface Repetition {
  readonly clause: string;
  readonly span: Span;
  readonly first: Span;
  /** Both stand in one paragraph or in two that follow each other. */
  readonly isNear: boolean;
}

const CLAUSE_MARKS = '，。；：！？,;:!?';
const OPENING =
  /(?:[一二三四五六七八九十]{1,2}[是要]|[0-9]{1,2}[.．]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[“‘\s\u3000])+/y;
const OPENER = /[一二三四五六七八九十0-9（(“‘\s\u3000]/;

/** Where a clause stood first, and others whose characters happen to have the same hash. */
interface Seen {
  readonly span: Span;
  readonly paragraph: number;
  readonly other: Seen | undefined;
}

/** Clauses of at least so many characters that stand in the prose word for word a second time; headings and titles are passed over. */
export function* findRepetitions(report: Report, least: number): Generator<Repetition> {
  const { text, lines, cited } = report;
  const seen = new Map<number, Seen>();
  const headings = sectionsOf(report).map(({ heading }) => heading.span);
  const body = report.sections[0]?.span.start ?? text.length;
  for (const [paragraph, line] of lines.entries()) {
    if (line.start < body) continue;
    for (const span of longClauses(text, line, least)) {
      if (isInside(headings, span.start) || isInside(cited, span.start)) continue;
      const hash = hashOf(text, span);
      const others = seen.get(hash);
      const first = sameAs(text, span, others);
      if (first === undefined) seen.set(hash, { span, paragraph, other: others });
      else yield { clause: slice(text, span), span, first: first.span, isNear: paragraph - first.paragraph <= 1 };
    }
  }
}

/** The pieces of a line between marks, without a number before them: those of at least so many characters. */
function longClauses(text: string, line: Span, least: number): readonly Span[] {
  const found: Span[] = [];
  let start = line.start;
  for (let end = line.start; end <= line.end; end += 1) {
    const isInner = end < line.end && (isHan(text.charCodeAt(end)) || !CLAUSE_MARKS.includes(text.charAt(end)));
    if (isInner) continue;
    if (end - start >= least) {
      const clause = bareClause(text, start, end);
      if (clause.end - clause.start >= least) found.push(clause);
    }
    start = end + 1;
  }
  return found;
}

function bareClause(text: string, from: number, to: number): Span {
  let end = to;
  while (end > from && isBlank(text.charAt(end - 1))) end -= 1;
  if (!OPENER.test(text.charAt(from))) return { start: from, end };
  const start = from + (matchAt(OPENING, text, from)?.[0].length ?? 0);
  return { start: Math.min(start, end), end };
}

/** So many characters at each end of a clause tell it from nearly all others; the rest is compared where they do not. */
const TELLING = 8;

function hashOf(text: string, { start, end }: Span): number {
  let hash = end - start;
  const half = Math.min(TELLING, hash >> 1);
  for (let index = 0; index < half; index += 1) {
    hash = Math.imul(hash, 31) + text.charCodeAt(start + index);
    hash = Math.imul(hash, 31) + text.charCodeAt(end - 1 - index);
  }
  return hash | 0;
}

function sameAs(text: string, span: Span, others: Seen | undefined): Seen | undefined {
  for (let other = others; other !== undefined; other = other.other) {
    if (slice(text, other.span) === slice(text, span)) return other;
  }
  return undefined;
}
