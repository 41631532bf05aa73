import type { Report } from '../model/report.ts';
import { slice } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';

/** A section by itself. */
export interface SectionText {
  /** Empty above the first heading. */
  readonly title: string;
  readonly text: string;
}

/** The innermost section around an offset, its heading and what stands below included; what stands above all of them else. */
export function sectionTextAt(report: Report, offset: number): SectionText {
  const { text, sections, bodyEnd } = report;
  const around = sectionsOf(report).findLast(({ span }) => span.start <= offset && offset < span.end);
  const first = sections[0]?.heading.line.start ?? bodyEnd;
  if (around === undefined) return { title: '', text: text.slice(0, first).trim() };
  const { heading, span } = around;
  const start = heading.inline ? span.start : heading.line.start;
  return { title: heading.title, text: slice(text, { start, end: span.end }).trim() };
}
