import { topLevel } from '../model/heading.ts';
import type { PartId } from '../model/part.ts';
import { everyPart, type Profile } from '../model/profile.ts';
import type { Section } from '../model/report.ts';
import type { Span } from '../text/spans.ts';
import { findYears } from '../text/years.ts';
import { type HeadingLine, runOn } from './headings.ts';
import type { Line } from './lines.ts';
import { recognizeParts } from './parts.ts';

/** What stands behind the achievements, however an office orders its parts. */
const LATE: ReadonlySet<PartId> = new Set<PartId>(['problems', 'plan', 'other']);

interface Draft {
  readonly line: HeadingLine;
  readonly children: Draft[];
  /** Index of the line behind the section's last one. */
  end: number;
}

/**
 * Nests the headings into sections and says which parts they carry. `lines` is the body; `year` the best guess at the
 * report year before the vote, which tells “2024年重点工作” of a 2023 report from part 1.
 */
export function buildSections(
  text: string,
  lines: readonly Line[],
  headings: readonly HeadingLine[],
  profile: Profile,
  year: number | undefined,
): readonly Section[] {
  const drafts = nest(headings, lines.length);
  const tops = topParts(text, drafts, profile, year);
  const carried = new Set([...tops.values()].flat());
  const isOpen = (part: PartId) => part !== 'achievements' && !carried.has(part);
  const isAnyOpen = everyPart(profile).some(({ id }) => isOpen(id));
  const lowerParts = (draft: Draft) =>
    isAnyOpen ? recognizeParts(draft.line.heading.title, profile).filter(isOpen) : [];
  const toSection = (draft: Draft): Section => ({
    heading: draft.line.heading,
    parts: tops.get(draft) ?? lowerParts(draft),
    span: {
      start: draft.line.heading.span.start,
      end: lines[draft.end - 1]?.content.end ?? draft.line.heading.span.end,
    },
    body: bodyOf(draft, lines),
    children: draft.children.map(toSection),
  });
  return drafts.map(toSection);
}

/** Puts every heading under the nearest heading above it that has a higher rank. */
function nest(headings: readonly HeadingLine[], count: number): readonly Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const line of headings) {
    while ((open.at(-1)?.line.heading.level ?? 0) >= line.heading.level) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = line.index;
    }
    const draft: Draft = { line, children: [], end: count };
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  }
  return roots;
}

/**
 * The parts of the top headings. Thematic ones before the problems or the plan are part 1 together: published reports often
 * tell the achievements under several headings without ever naming them.
 */
function topParts(
  text: string,
  roots: readonly Draft[],
  profile: Profile,
  year: number | undefined,
): ReadonlyMap<Draft, readonly PartId[]> {
  const level = topLevel(roots.map((root) => root.line.heading.level));
  const tops = roots.filter((root) => root.line.heading.level === level);
  const found = new Map<Draft, readonly PartId[]>();
  /** A text that says the same in thousands of headings is asked once. */
  const known = new Map<string, readonly PartId[]>();
  tops.forEach((draft, index) => {
    const { heading } = draft.line;
    const own = findYears(text, heading.titleSpan).next().value?.year;
    const isNextYear = index > 0 && year !== undefined && own === year + 1;
    const key = `${isNextYear} ${heading.title}`;
    const parts = known.get(key) ?? recognizeParts(heading.title, profile, isNextYear);
    known.set(key, parts);
    found.set(draft, parts);
  });
  const isLate = (draft: Draft) => found.get(draft)?.some((part) => LATE.has(part));
  const firstLate = tops.findIndex(isLate);
  tops.slice(0, firstLate < 0 ? tops.length : firstLate).forEach((draft) => {
    if (found.get(draft)?.length === 0) found.set(draft, ['achievements']);
  });
  return found;
}

function bodyOf(draft: Draft, lines: readonly Line[]): Span {
  const { heading, index } = { heading: draft.line.heading, index: draft.line.index };
  const own = lines[index];
  const stop = (draft.children[0]?.line.index ?? draft.end) - 1;
  const rest = own === undefined ? { start: heading.span.end, end: heading.span.end } : runOn(own, heading);
  if (stop <= index) return rest;
  const start = rest.start < rest.end ? rest.start : (lines[index + 1]?.content.start ?? rest.end);
  return { start, end: lines[stop]?.content.end ?? rest.end };
}
