import { formatMarker } from '../model/heading.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { PartId, Report, Section } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import { renumber } from '../points/renumbered.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import { prompt } from '../text/prompts.ts';
import type { Span } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';
import { topSections } from '../views/sections.ts';
import { blanksBefore, lineBreaks } from './line-breaks.ts';

/**
 * The fix that adds a missing part where it belongs, numbers it to fit and renumbers the headings behind it; its first edit is the
 * insertion. A report that is all one line gets its lines.
 */
export function insertPart(report: Report, profile: Profile, id: PartId): Fix | undefined {
  const part = profile.parts.find((candidate) => candidate.id === id);
  if (part === undefined) return undefined;
  const tops = topSections(report);
  const position = positionOf(id, profile, tops);
  const before = tops[position - 1];
  const model = before ?? tops[position];
  const isNumbered = tops.length === 0 || tops.some((section) => section.heading.number !== undefined);
  const number = isNumbered ? (before === undefined ? 1 : (before.heading.number ?? position) + 1) : undefined;
  const heading = headingLine(report, part, number, model);
  return {
    title: `补上“${heading.replace(/^[#\s\u3000]+/, '')}”一节`,
    edits: [
      insertion(report, tops, position, heading, `${indentOf(report, model, true)}${promptOf(part)}`),
      ...(number === undefined ? [] : renumber(tops.slice(position), number + 1)),
      ...lineBreaks(report),
    ],
    safe: false,
  };
}

/** The heading of a part in the report's own year. */
export function partHeading(part: ProfilePart, year: number | undefined): string {
  if (year === undefined) return part.heading.replace(/\{(?:year|next)\}年度/, part.yearOffset === 1 ? '下一年度' : '');
  return part.heading.replace('{year}', String(year)).replace('{next}', String(year + 1));
}

/** What stands under a new part until the clerk writes it. */
export function promptOf(part: ProfilePart): string {
  return part.id === 'other' ? '无。' : prompt(part.prompt);
}

/** Behind the last section that carries an earlier part and no later one; without one, before the first section. */
export function positionOf(id: PartId, profile: Profile, tops: readonly Section[]): number {
  const order = profile.parts.map((part) => part.id);
  const own = order.indexOf(id);
  const isEarlier = (part: PartId) => order.indexOf(part) < own;
  return tops.findLastIndex(({ parts }) => parts.length > 0 && parts.every(isEarlier)) + 1;
}

function headingLine(
  report: Report,
  part: ProfilePart,
  number: number | undefined,
  model: Section | undefined,
): string {
  const level = model?.heading.level ?? 1;
  const hashes = model?.heading.hashes ?? (report.syntax === 'markdown' ? 2 : 0);
  const marker = number === undefined ? '' : formatMarker(level, number);
  const title = partHeading(part, report.year.value);
  return `${indentOf(report, model, false)}${hashes > 0 ? `${'#'.repeat(hashes)} ` : ''}${marker}${title}`;
}

/** The white space before a heading, or before the text under one; Markdown has none. */
function indentOf(report: Report, model: Section | undefined, ofBody: boolean): string {
  if (model === undefined || report.syntax === 'markdown') return '';
  const start = ofBody ? model.body.start : model.heading.span.start;
  if (ofBody && (model.body.start === model.body.end || model.heading.runIn)) return '';
  return blankBefore(report.text, start);
}

function insertion(report: Report, tops: readonly Section[], position: number, heading: string, prompt: string): Edit {
  const line = lineTerminator(report.text);
  const gap = isSpaced(report, beforeHeading(tops)) ? line + line : line;
  const inner = isSpaced(report, belowHeading(tops)) ? line + line : line;
  const before = tops[position - 1];
  const next = tops[position];
  if (before === undefined && next !== undefined && !next.heading.inline) {
    return { span: point(next.heading.line.start), text: `${heading}${inner}${prompt}${gap}` };
  }
  const at = before?.span.end ?? (next && blanksBefore(report.text, next.heading.span.start).start) ?? report.bodyEnd;
  const isFirst = report.text.slice(0, at).trim() === '';
  return { span: point(at), text: `${isFirst ? '' : gap}${heading}${inner}${prompt}` };
}

function point(offset: number): Span {
  return { start: offset, end: offset };
}

/** The white space above a top heading, the first one's excepted where there is another: it is often set off by hand. */
function beforeHeading(tops: readonly Section[]): Span | undefined {
  const later = tops[1] ?? tops[0];
  return later && { start: Math.max(0, later.heading.line.start - 60), end: later.heading.line.start };
}

/** The white space between a heading that stands alone and its text. */
function belowHeading(tops: readonly Section[]): Span | undefined {
  const model = tops.find(({ heading, body }) => !heading.runIn && body.start < body.end);
  return model && { start: model.heading.span.end, end: model.body.start };
}

/** Whether the white space at the end of a span holds a blank line; Markdown always keeps one. */
function isSpaced(report: Report, span: Span | undefined): boolean {
  if (span === undefined || report.syntax === 'markdown') return true;
  const text = report.text.slice(span.start, span.end);
  return text.slice(text.trimEnd().length).split(/\r\n|\n|\r/).length > 2;
}
