import type { Heading, Report } from '../model/report.ts';
import { isProse } from '../reading/head.ts';
import { veil } from '../reading/veil.ts';
import { isExcuseMark } from '../text/excuse-marks.ts';
import { textLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { traitsOf } from '../text/traits.ts';
import { trimSpan } from '../text/white-space.ts';
import { sectionsOf } from './sections.ts';
import { view } from './view.ts';

/** A line of the report as the rules on figures, marks and spaces look at it. */
export interface Paragraph {
  /** head: title, 文号, 主送机关. heading: a heading alone on its line. closing: what stands below the body. */
  readonly kind: 'head' | 'heading' | 'text' | 'closing';
  /** White space at the ends and Markdown decoration left out. */
  readonly span: Span;
  /** The physical line, or the piece of it when several headings share one. */
  readonly full: Span;
  /** The text of the span, as long as it, with what is no prose veiled. */
  readonly text: string;
  /** The heading that opens it. */
  readonly heading: Heading | undefined;
  /** What kinds of characters the physical line holds: bits of TRAIT. */
  readonly traits: number;
}

/** The paragraphs of a report from its first line to its last note; appendices behind it are left out. */
export const paragraphsOf = view((report): readonly Paragraph[] => [...readParagraphs(report)]);

/** Where in the report a span of a paragraph's text stands. */
export function inReport(paragraph: Pick<Paragraph, 'span'>, span: Span): Span {
  return { start: paragraph.span.start + span.start, end: paragraph.span.start + span.end };
}

function* readParagraphs(report: Report): Generator<Paragraph> {
  const headings = sectionsOf(report).map(({ heading }) => heading);
  const bodyStart = headings[0]?.span.start ?? report.title?.span.end ?? 0;
  const spans = [...report.lines, ...closingLines(report)];
  let next = 0;
  let from = 0;
  for (const [index, span] of spans.entries()) {
    const full = physicalSpan(report.text, span, from, spans[index + 1]?.start ?? report.text.length);
    from = full.end;
    const candidate = headings[next];
    const heading = candidate !== undefined && candidate.span.start < span.end ? candidate : undefined;
    if (heading !== undefined) next += 1;
    const text = veil(slice(report.text, span), report.syntax);
    const isBody = index < report.lines.length;
    const kind = isBody ? bodyKind(text, heading, span.start < bodyStart) : 'closing';
    yield { kind, span, full, text, heading, traits: traitsOf(report.text, full) };
  }
}

function bodyKind(text: string, heading: Heading | undefined, isAbove: boolean): Paragraph['kind'] {
  if (heading !== undefined) return heading.runIn ? 'text' : 'heading';
  return isAbove && !isProse(text) ? 'head' : 'text';
}

/** The lines below the body, as far as signature, date or note reach. */
function* closingLines(report: Report): Generator<Span> {
  const { closing, signature, date, pendingDate, note, bodyEnd, text } = report;
  const passages = [closing, signature, date, pendingDate, note];
  const end = Math.max(bodyEnd, ...passages.map((passage) => passage?.span.end ?? 0));
  for (const line of textLines(text.slice(bodyEnd, end))) {
    const span = trimSpan(text, { start: bodyEnd + line.start, end: bodyEnd + line.end });
    if (span.start < span.end && !isAside(text, span)) yield span;
  }
}

/** Whether a line is a comment, or a mark that excuses a place. */
function isAside(text: string, span: Span): boolean {
  return text.startsWith('<!--', span.start) || isExcuseMark(slice(text, span));
}

/** From the line break before a span (not before `from`) to the one behind it (not behind `to`). */
function physicalSpan(text: string, span: Span, from: number, to: number): Span {
  let { start, end } = span;
  while (start > from && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  while (end < to && !/[\r\n]/.test(text.charAt(end))) end += 1;
  return { start, end };
}
