import type { Report, Section } from '../model/report.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { recognizeParts } from '../reading/parts.ts';
import { firstIndex } from '../text/search.ts';
import { type Span, slice } from '../text/spans.ts';
import { YEAR } from '../text/years.ts';

/** One thing a plan promises. */
export interface PlanItem {
  readonly text: string;
  readonly span: Span;
}

const NUMERAL = '[一二三四五六七八九十]';
/** With which one of several things begins: 一是, 首先，, 第一，, ①. */
const ORDINAL = `${NUMERAL}{1,2}[是要]|首先，|其次，|再次，|最后，|第${NUMERAL}，|[①-⑳]`;
/** To the end of the sentence, or to the next ，二是. */
const THING = `(?:(?!，${NUMERAL}{1,2}是)[^。；\\r\\n]){4,}`;
const NUMBERED = new RegExp(`(?:^|(?<=[。；：，]))(?:${ORDINAL})(${THING})`, 'g');
const SENTENCE = /([^。；\r\n]{6,})/g;
/** Where problems and plan share a section, the plan begins here. */
const OPENING = new RegExp(`(?:^|(?<=[。；]))(?:下一?步|下一?阶段|下一?年度?|今后|来年|${YEAR}年[^。；]{0,20}将)`);

/** What the plan of a report promises: its sub-headings, else its 一是…二是…, else its sentences. */
export function planItems(report: Report): readonly PlanItem[] {
  const sections = report.sections.filter((section) => section.parts.includes('plan'));
  if (sections.length > 0) return sections.flatMap((section) => sectionItems(report, section));
  const place = report.parts.find(({ part }) => part === 'plan');
  if (place?.section !== undefined) return sectionItems(report, place.section);
  const line = report.lines.find(
    ({ start, end }) => place?.span !== undefined && start <= place.span.start && place.span.start < end,
  );
  return line === undefined || place?.span === undefined
    ? []
    : proseItems(report, { ...line, start: place.span.start });
}

function sectionItems(report: Report, section: Section): readonly PlanItem[] {
  if (section.parts.length > 1) return mergedItems(report, section);
  if (section.children.length > 0) return section.children.map(headingItem);
  return proseItems(report, section.body);
}

/** Of a section that tells of more than the plan: what stands under a sub-heading of its own, or behind 下一步. */
function mergedItems(report: Report, section: Section): readonly PlanItem[] {
  const own = section.children.filter(({ heading }) => recognizeParts(heading.title, RULE_OF_LAW).includes('plan'));
  if (own.length > 0)
    return own.flatMap((child) =>
      child.children.length > 0 ? child.children.map(headingItem) : proseItems(report, child.body),
    );
  if (section.children.length > 0) return [];
  for (const line of linesWithin(report, section.body)) {
    const at = slice(report.text, line).search(OPENING);
    if (at >= 0) return proseItems(report, { start: line.start + at, end: section.body.end });
  }
  return [];
}

function headingItem({ heading }: Section): PlanItem {
  return { text: heading.title, span: heading.titleSpan };
}

function proseItems(report: Report, body: Span): readonly PlanItem[] {
  const lines = linesWithin(report, body);
  const numbered = lines.flatMap((line) => matches(report, line, NUMBERED));
  if (numbered.length > 0) return numbered;
  return lines.flatMap((line) => matches(report, line, SENTENCE));
}

function linesWithin({ lines }: Report, body: Span): readonly Span[] {
  return lines
    .slice(
      firstIndex(lines, ({ end }) => end > body.start),
      firstIndex(lines, ({ start }) => start >= body.end),
    )
    .map((line) => ({ start: Math.max(line.start, body.start), end: Math.min(line.end, body.end) }));
}

function matches(report: Report, line: Span, pattern: RegExp): readonly PlanItem[] {
  return [...slice(report.text, line).matchAll(pattern)].map((match) => {
    const [whole, text = ''] = match;
    const start = line.start + match.index + whole.length - text.length;
    return { text, span: { start, end: start + text.length } };
  });
}
