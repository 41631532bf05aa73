import { type Level, type Marker, readMarker } from '../model/heading.ts';
import type { PartId } from '../model/part.ts';
import type { Profile } from '../model/profile.ts';
import type { Heading } from '../model/report.ts';
import { type Span, slice } from '../text/spans.ts';
import { boldPieces, withoutBold } from '../text/underscores.ts';
import { trimSpan } from '../text/white-space.ts';
import type { Line } from './lines.ts';
import { markdownLevels } from './markdown-levels.ts';
import { beginsInsidePair } from './open-pairs.ts';
import { recognizeParts } from './parts.ts';
import { titleTest } from './title-lines.ts';

/** A heading and the index of its line. */
export interface HeadingLine {
  readonly index: number;
  readonly heading: Heading;
}

/** A colon further in than this belongs to the sentence, not to the heading. */
const LONGEST_LABEL = 30;
const SHORTEST_UNNUMBERED = 4;
const LONGEST_UNNUMBERED = 50;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Every heading among the lines: numbered ones, Markdown's own, and unnumbered ones that only their wording reveals, the
 * latter only for parts that no numbered top heading carries. `isTitle` tells a report's title, which is no heading.
 */
export function findHeadings(
  text: string,
  lines: readonly Line[],
  profile: Profile,
  isTitle: (text: string) => boolean,
): readonly HeadingLine[] {
  const marked = readMarkers(text, lines);
  const levelOf = markdownLevels(text, lines, marked, isTitle);
  const partsOf = rememberedParts(profile);
  const carried = carriedParts(text, lines, marked, partsOf);
  const isTitleLine = titleTest(text, lines, marked, profile, isTitle);
  const headingOf = (line: Line, index: number): Heading | undefined => {
    const marker = marked[index];
    if (marker !== undefined) return readHeading(text, line, marker.level, marker);
    if (line.hashes > 0) {
      if (isTitleLine(line, index)) return undefined;
      const heading = readHeading(text, line, levelOf(line.hashes), undefined);
      return SAYS_SOMETHING.test(heading.title) ? heading : undefined;
    }
    const content = slice(text, line.content);
    if (!readsLikeHeading(content) || isTitleLine(line, index)) return undefined;
    const parts = partsOf(content);
    const isNew = parts.length > 0 && parts.every((part) => !carried.has(part));
    return isNew ? readHeading(text, line, 1, undefined) : undefined;
  };
  return lines.flatMap((line, index) => {
    const heading = headingOf(line, index);
    return heading === undefined ? [] : [{ index, heading }];
  });
}

/** Whether a line without any sign of a heading may be one: short, and neither sentence nor clause. */
function readsLikeHeading(content: string): boolean {
  if (content.length < SHORTEST_UNNUMBERED || content.length > LONGEST_UNNUMBERED) return false;
  return !/[。；：，、？！,;:?!]$/.test(content) && !/[。；：]/.test(content);
}

/** The parts that numbered top headings, or Markdown's own, carry. */
function carriedParts(
  text: string,
  lines: readonly Line[],
  marked: readonly (Marker | undefined)[],
  partsOf: (title: string) => readonly PartId[],
): ReadonlySet<PartId> {
  const found = lines.flatMap((line, index) => {
    const marker = marked[index];
    const isTop = marker === undefined ? line.hashes > 0 : marker.level === 1;
    return isTop ? partsOf(bareTitle(text, line, marker)) : [];
  });
  return new Set(found);
}

/** The parts a heading names; a text that says the same on thousands of lines is asked once. */
function rememberedParts(profile: Profile): (content: string) => readonly PartId[] {
  const known = new Map<string, readonly PartId[]>();
  return (content) => {
    const parts = known.get(content) ?? recognizeParts(content, profile);
    known.set(content, parts);
    return parts;
  };
}

/** The number of each line that has one. */
function readMarkers(text: string, lines: readonly Line[]): readonly (Marker | undefined)[] {
  return lines.map(({ content, full }) => {
    const marker = readMarker(text, content.start);
    return marker !== undefined && beginsInsidePair(text, full.start) ? undefined : marker;
  });
}

function bareTitle(text: string, line: Line, marker: Marker | undefined): string {
  return text.slice(marker?.span.end ?? line.content.start, line.content.end);
}

/** Reads the heading that opens a line: its number, its title, and whether text runs on behind it. */
function readHeading(text: string, line: Line, level: Level, marker: Marker | undefined): Heading {
  const from = marker?.span.end ?? line.content.start;
  const rest = trimSpan(text, { start: from, end: line.content.end });
  const whole = slice(text, line.full);
  const by = line.full.start;
  const bold = boldPieces(whole).find(
    ({ open, close }) => open.end + by <= rest.start && rest.start < close.start + by,
  );
  const { titleEnd, headingEnd } = findTitleEnd(slice(text, rest), bold && bold.close.start + by - rest.start);
  const titleSpan = trimSpan(text, { start: rest.start, end: rest.start + titleEnd });
  const start = marker?.span.start ?? titleSpan.start;
  return {
    level,
    number: marker?.number,
    marker: marker && { text: slice(text, marker.span), span: marker.span },
    title: withoutBold(whole, { start: titleSpan.start - by, end: titleSpan.end - by }),
    titleSpan,
    span: { start, end: Math.max(rest.start + headingEnd, marker?.span.end ?? start) },
    line: line.full,
    runIn: headingEnd > titleEnd,
    hashes: line.hashes,
    inline: line.inline,
  };
}

/**
 * Where the title ends behind a number: at the first full mark, at `**` or the `__` that closes what was made bold before it, at
 * an early colon with text behind it, or with the line.
 */
function findTitleEnd(
  rest: string,
  underscores: number | undefined,
): { readonly titleEnd: number; readonly headingEnd: number } {
  const mark = rest.search(/[。！？；]/);
  const colon = rest.search(/(?<!【[^】]{0,20})：(?=.)/);
  if (colon > 0 && colon <= LONGEST_LABEL && (mark < 0 || colon < mark)) {
    return { titleEnd: colon, headingEnd: colon + 1 };
  }
  if (mark < 0) return { titleEnd: rest.length, headingEnd: rest.length };
  const bold = underscores ?? /^[^*]{1,120}?(?=\*\*)/.exec(rest)?.[0].length;
  if (bold !== undefined && bold < mark) return { titleEnd: bold, headingEnd: bold + 2 };
  return { titleEnd: mark, headingEnd: mark + 1 };
}

/** The span of a line's text behind its heading; empty when nothing is there. */
export function runOn(line: Line, heading: Heading): Span {
  return { start: Math.min(heading.span.end, line.content.end), end: line.content.end };
}
