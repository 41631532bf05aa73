import { formatMarker, lowerLevel } from '../model/heading.ts';
import { guessKind } from '../model/organ-kind.ts';
import type { PartId } from '../model/part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import { renumber } from '../points/renumbered.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator, physicalLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';
import { orderInUse } from '../views/lacking-parts.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { topSections } from '../views/sections.ts';
import { view } from '../views/view.ts';
import { blanksBefore, lineBreaks } from './line-breaks.ts';
import { partLines } from './part-lines.ts';

/** The fix that adds a missing part where it belongs; undefined when the profile has no such part. */
export function insertPart(report: Report, profile: Profile, id: PartId): Fix | undefined {
  return insertParts(report, profile, [id]);
}

/**
 * The fix that adds missing parts where they belong, numbers them to fit and renumbers the headings behind them; its first edit
 * is the first insertion. A report that is all one line gets its lines. Undefined when the profile has none of them.
 */
export function insertParts(report: Report, profile: Profile, ids: readonly PartId[]): Fix | undefined {
  const tops = topSections(report);
  const places = placesFor(profile, tops, ids);
  if (places.length === 0) return undefined;
  const isNumbered = tops.length === 0 || tops.some((section) => section.heading.number !== undefined);
  const edits: Edit[] = [];
  const headings: string[] = [];
  let number = numberBefore(tops, places[0]?.position ?? 0) + 1;
  places.forEach(({ position, parts }, index) => {
    const model = tops[position - 1] ?? tops[position];
    number += index === 0 ? 0 : position - (places[index - 1]?.position ?? 0);
    const first = number;
    const lines = parts.map((part, at) => headingLine(report, part, isNumbered ? first + at : undefined, model));
    const bodies = parts.map((part) => bodyOf(report, part, isNumbered, model));
    edits.push(insertion(report, tops, position, lines, bodies));
    headings.push(...lines);
    number += parts.length;
    const behind = tops.slice(position, places[index + 1]?.position);
    if (isNumbered) edits.push(...renumber(behind, number));
  });
  const [only = ''] = headings;
  return {
    title:
      headings.length > 1 ? `补上还没有写的${headings.length}个部分` : `补上“${only.replace(/^[#\s\u3000]+/, '')}”一节`,
    edits: [...edits, ...lineBreaks(report)],
    safe: false,
  };
}

/** The number of the section before a place; one without number keeps its place in the count. */
function numberBefore(tops: readonly Section[], position: number): number {
  return tops[position - 1]?.heading.number ?? position;
}

/** Parts that belong at the same place, in the order the report uses; `position` is the index of the section behind them. */
interface PlaceForParts {
  readonly position: number;
  readonly parts: readonly ProfilePart[];
}

function placesFor(profile: Profile, tops: readonly Section[], ids: readonly PartId[]): readonly PlaceForParts[] {
  const places = new Map<number, ProfilePart[]>();
  for (const id of orderInUse(profile, tops).filter((candidate) => ids.includes(candidate))) {
    const part = profile.parts.find((candidate) => candidate.id === id);
    const position = positionOf(id, profile, tops);
    if (part !== undefined) places.set(position, [...(places.get(position) ?? []), part]);
  }
  return [...places].map(([position, parts]) => ({ position, parts })).sort((a, b) => a.position - b.position);
}

/** The heading of a part in the report's own year. */
export function partHeading(part: ProfilePart, year: number | undefined): string {
  if (year === undefined) return part.heading.replace(/\{(?:year|next)\}年度/, part.yearOffset === 1 ? '下一年度' : '');
  return part.heading.replace('{year}', String(year)).replace('{next}', String(year + 1));
}

/**
 * Which of the top sections a part belongs before, by the order the report uses: behind the last that carries an earlier part and
 * no later one.
 */
export function positionOf(id: PartId, profile: Profile, tops: readonly Section[]): number {
  const order = orderInUse(profile, tops);
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
  const hashes = hashesOf(report, model);
  const marker = number === undefined ? '' : formatMarker(level, number);
  const title = partHeading(part, report.year.value);
  return `${headingIndent(report)}${hashes > 0 ? `${'#'.repeat(hashes)} ` : ''}${marker}${title}`;
}

function hashesOf({ syntax }: Report, model: Section | undefined): number {
  return model?.heading.hashes ?? (syntax === 'markdown' ? 2 : 0);
}

/** What a new report has under that heading as well, written as this one is. */
function bodyOf(report: Report, part: ProfilePart, isNumbered: boolean, model: Section | undefined): readonly string[] {
  const organ = reportOrgan(report);
  const kind = organ === undefined ? 'any' : guessKind(organ);
  const hashes = hashesOf(report, model);
  const level = model?.heading.level ?? 1;
  const lower = {
    level: lowerLevel(level),
    hashes: hashes === 0 ? 0 : Math.min(hashes + 1, 6),
    isNumbered: isNumbered && level < 4,
  };
  return partLines(part, kind, lower).map(({ isHeading, text }) => {
    return `${isHeading ? headingIndent(report) : bodyIndent(report)}${text}`;
  });
}

/** The white space before most headings; Markdown has none. */
const headingIndent = view((report: Report): string => {
  return usualIndent(
    report,
    topSections(report).flatMap(({ heading }) => (heading.inline ? [] : [heading.span.start])),
  );
});

/** The same of the text under a heading that stands alone. */
const bodyIndent = view((report: Report): string => {
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

function insertion(
  report: Report,
  tops: readonly Section[],
  position: number,
  headings: readonly string[],
  bodies: readonly (readonly string[])[],
): Edit {
  const line = lineTerminator(report.text);
  const gap = isSpaced(report, beforeHeading(tops, position)) ? line + line : line;
  const below = belowHeading(tops, position);
  const inner = below === undefined ? gap : isSpaced(report, below) ? line + line : line;
  const text = headings.map((heading, index) => [heading, ...(bodies[index] ?? [])].join(inner)).join(gap);
  const before = tops[position - 1];
  const next = tops[position];
  if (before === undefined && next !== undefined && !next.heading.inline) {
    return { span: point(next.heading.line.start), text: `${text}${gap}` };
  }
  const at = before?.span.end ?? (next && blanksBefore(report.text, next.heading.span.start).start) ?? report.bodyEnd;
  const isFirst = report.text.slice(0, at).trim() === '';
  return { span: point(at), text: `${isFirst ? '' : gap}${text}` };
}

function point(offset: number): Span {
  return { start: offset, end: offset };
}

/** The white space above the nearest top heading, the first one's only where there is no other: it is often set off by hand. */
function beforeHeading(tops: readonly Section[], position: number): Span | undefined {
  const near = tops[Math.max(position, 1)] ?? tops.at(-1);
  return near && { start: Math.max(0, near.heading.line.start - 60), end: near.heading.line.start };
}

/** The white space between the nearest heading that stands alone and its text. */
function belowHeading(tops: readonly Section[], position: number): Span | undefined {
  const nearest = [...tops.slice(0, position).reverse(), ...tops.slice(position)];
  const model = nearest.find(({ heading, body }) => !heading.runIn && body.start < body.end);
  return model && { start: model.heading.span.end, end: model.body.start };
}

/** Whether the white space at the end of a span holds a blank line, or where there is none, the report any; Markdown always keeps one. */
function isSpaced(report: Report, span: Span | undefined): boolean {
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
