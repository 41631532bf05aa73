import type { Report } from '../model/report.ts';
import { physicalLines } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';
import { type Paragraph, paragraphsOf } from '../views/paragraphs.ts';

const LEFTOVER = TRAIT.markup | TRAIT.odd;

/** A physical line that may hold what a program left behind. */
export interface LeftoverLine {
  readonly line: Span;
  /** None where all that stands on the line is a leftover. */
  readonly paragraphs: readonly Paragraph[];
}

/** The physical lines of a report that may hold leftovers; in Markdown those without a paragraph hold code or comments. */
export function* leftoverLines(report: Report): Generator<LeftoverLine> {
  const paragraphs = paragraphsOf(report);
  let end = 0;
  for (let next = 0; next < paragraphs.length; ) {
    const first = next;
    const line = { start: paragraphs[first]?.full.start ?? end, end };
    if (report.syntax === 'plain') yield* linesBetween(report.text, end, line.start);
    let traits = 0;
    // Paragraphs that only a manual break parts stand on one physical line.
    for (let own = paragraphs[next]; own !== undefined; own = paragraphs[next]) {
      if (next > first && own.full.start > line.end) break;
      traits |= own.traits;
      line.end = own.full.end;
      next += 1;
    }
    if ((traits & LEFTOVER) !== 0) yield { line, paragraphs: paragraphs.slice(first, next) };
    end = line.end;
  }
}

/** Lines between two paragraphs: all that stands on them, if anything, is leftovers. */
function* linesBetween(text: string, start: number, end: number): Generator<LeftoverLine> {
  if ((traitsOf(text, { start, end }) & LEFTOVER) === 0) return;
  for (const line of physicalLines(text.slice(start, end))) {
    yield { line: { start: start + line.start, end: start + line.end }, paragraphs: [] };
  }
}
