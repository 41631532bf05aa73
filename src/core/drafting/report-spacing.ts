import type { Report, Section } from '../model/report.ts';
import { physicalLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';
import { topSections } from '../views/sections.ts';
import { view } from '../views/view.ts';

/** The white space before most headings; Markdown has none. */
export const headingIndent = view((report: Report): string => {
  return usualIndent(
    report,
    topSections(report).flatMap(({ heading }) => (heading.inline ? [] : [heading.span.start])),
  );
});

/** The same of the text under a heading that stands alone. */
export const bodyIndent = view((report: Report): string => {
  const bodies = topSections(report).filter(({ heading, body }) => !heading.runIn && body.start < body.end);
  return usualIndent(
    report,
    bodies.map(({ body }) => body.start),
  );
});

function usualIndent({ text, syntax }: Report, starts: readonly number[]): string {
  if (syntax === 'markdown') return '';
  const counts = new Map<string, number>();
  for (const start of starts) {
    const indent = blankBefore(text, start);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** The white space above the nearest top heading, the first one's only where there is no other: it is often set off by hand. */
export function beforeHeading(tops: readonly Section[], position: number): Span | undefined {
  const near = tops[Math.max(position, 1)] ?? tops.at(-1);
  return near && { start: Math.max(0, near.heading.line.start - 60), end: near.heading.line.start };
}

/** The white space between the nearest heading that stands alone and its text. */
export function belowHeading(tops: readonly Section[], position: number): Span | undefined {
  const standsAlone = ({ heading, body }: Section) => !heading.runIn && body.start < body.end;
  const model = tops.slice(0, position).findLast(standsAlone) ?? tops.slice(position).find(standsAlone);
  return model && { start: model.heading.span.end, end: model.body.start };
}

/** Whether the white space at the end of a span holds a blank line, or where there is none, the report any; Markdown always keeps one. */
export function isSpaced(report: Report, span: Span | undefined): boolean {
  if (report.syntax === 'markdown') return true;
  if (span === undefined) return hasBlankLine(report);
  const text = report.text.slice(span.start, span.end);
  return text.slice(text.trimEnd().length).split(/\r\n|\n|\r/).length > 2;
}

function hasBlankLine({ text, lines }: Report): boolean {
  const end = lines.at(-1)?.end ?? 0;
  for (const line of physicalLines(text.slice(0, end)))
    if (line.end < end && slice(text, line).trim() === '') return true;
  return false;
}
