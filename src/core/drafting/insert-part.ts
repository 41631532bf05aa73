import { formatMarker, lowerLevel } from '../model/heading.ts';
import { guessKind } from '../model/organ-kind.ts';
import type { PartId } from '../model/part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import { renumber } from '../points/renumbered.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { topSections } from '../views/sections.ts';
import { blanksBefore, lineBreaks } from './line-breaks.ts';
import { partHeading, partLines } from './part-lines.ts';
import { numberBefore, placesFor } from './part-places.ts';
import { beforeHeading, belowHeading, bodyIndent, headingIndent, isSpaced } from './report-spacing.ts';

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
