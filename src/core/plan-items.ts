import type { Report, Section } from './report.ts';
import { type Span, slice } from './text.ts';

/** One thing a plan promises. */
export interface PlanItem {
  readonly text: string;
  readonly span: Span;
}

const ORDINAL =
  /(?:^|(?<=[。；：]))(?:[一二三四五六七八九十]{1,2}是|首先，|其次，|第[一二三四五六七八九十]，)([^。；]{4,})/g;
/** A plan that is told in one breath is cut into its sentences, but not into more than these. */
const MOST_SENTENCES = 12;

/** What the plan of a report promises: its sub-headings, else its 一是…二是…, else its sentences. */
export function planItems(report: Report): readonly PlanItem[] {
  const plan = report.sections.find((section) => section.parts.includes('plan'));
  if (plan === undefined) return embeddedItems(report);
  if (plan.children.length > 0) return plan.children.map(headingItem);
  return proseItems(report, plan.body);
}

function headingItem({ heading }: Section): PlanItem {
  return { text: heading.title, span: heading.titleSpan };
}

function embeddedItems(report: Report): readonly PlanItem[] {
  const place = report.parts.find(({ part }) => part === 'plan');
  return place?.span === undefined ? [] : proseItems(report, place.span);
}

function proseItems(report: Report, body: Span): readonly PlanItem[] {
  const lines = report.lines
    .filter((line) => line.start < body.end && line.end > body.start)
    .map((line) => ({ start: Math.max(line.start, body.start), end: Math.min(line.end, body.end) }));
  const numbered = lines.flatMap((line) => matches(report, line, ORDINAL));
  if (numbered.length > 0) return numbered;
  return lines.flatMap((line) => matches(report, line, /([^。；]{6,})/g)).slice(0, MOST_SENTENCES);
}

function matches(report: Report, line: Span, pattern: RegExp): readonly PlanItem[] {
  return [...slice(report.text, line).matchAll(pattern)].map((match) => {
    const text = match[1] ?? '';
    const start = line.start + match.index + match[0].length - text.length;
    return { text, span: { start, end: start + text.length } };
  });
}
