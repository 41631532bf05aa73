import { type Level, type Marker, readMarker } from '../model/heading.ts';
import type { Profile } from '../model/profile.ts';
import type { Heading, PartId } from '../model/report.ts';
import { type Span, slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';
import type { Line } from './lines.ts';
import { beginsInsidePair } from './open-pairs.ts';
import { recognizeParts } from './parts.ts';

/** A heading and the index of its line. */
export interface HeadingLine {
  readonly index: number;
  readonly heading: Heading;
}

/** A colon further in than this belongs to the sentence, not to the heading. */
const LONGEST_LABEL = 30;
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
  const carried = new Set(
    lines.flatMap((line, index) => {
      const marker = marked[index];
      if (marker?.level !== 1 && (marker !== undefined || line.hashes === 0)) return [];
      return recognizeParts(bareTitle(text, line, marker), profile);
    }),
  );
  /** A text that says the same on thousands of lines is asked once. */
  const known = new Map<string, readonly PartId[]>();
  const partsOf = (content: string): readonly PartId[] => {
    const parts = known.get(content) ?? recognizeParts(content, profile);
    known.set(content, parts);
    return parts;
  };
  const title = lines.findIndex((line, index) => marked[index] === undefined && isTitle(slice(text, line.content)));
  const firstHash = lines.findIndex((line, index) => line.hashes === 1 && marked[index] === undefined);
  const firstMarked = marked.findIndex((marker) => marker !== undefined);
  /** A title that stands twice, or a draft's beside the final one, begins no section. */
  const isSecondTitle = (content: string, index: number) =>
    (firstMarked < 0 || index < firstMarked) && isTitle(content) && recognizeParts(content, profile).length === 0;
  return lines.flatMap((line, index): readonly HeadingLine[] => {
    const marker = marked[index];
    if (marker !== undefined) {
      return [{ index, heading: readHeading(text, line, marker.level, marker) }];
    }
    const content = slice(text, line.content);
    if (line.hashes > 0) {
      if (index === title || index === firstHash || isSecondTitle(content, index)) return [];
      const heading = readHeading(text, line, levelOf(line.hashes), undefined);
      return SAYS_SOMETHING.test(heading.title) ? [{ index, heading }] : [];
    }
    if (line.content.end - line.content.start > LONGEST_UNNUMBERED || /[。；：，、？！,;:?!]$/.test(content)) return [];
    if (/[。；：]/.test(content) || content.length < 4) return [];
    if (index === title && (firstMarked < 0 || index < firstMarked)) return [];
    const parts = partsOf(content);
    const isNew = parts.length > 0 && parts.every((part) => !carried.has(part));
    return isNew ? [{ index, heading: readHeading(text, line, 1, undefined) }] : [];
  });
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

/** How many `#` mean which level: learnt from the numbered headings, else counted from the title's. */
function markdownLevels(
  text: string,
  lines: readonly Line[],
  marked: readonly (Marker | undefined)[],
  isTitle: (text: string) => boolean,
): (hashes: number) => Level {
  const known = new Map<number, Level>();
  lines.forEach((line, index) => {
    const level = marked[index]?.level;
    if (level !== undefined && line.hashes > 0 && !known.has(line.hashes)) known.set(line.hashes, level);
  });
  const hasTitle = lines.some((line) => line.hashes === 1 && isTitle(slice(text, line.content)));
  const [anchor] = known;
  const offset = anchor === undefined ? (hasTitle ? 1 : 0) : anchor[0] - anchor[1];
  return (hashes) => known.get(hashes) ?? toLevel(hashes - offset);
}

function toLevel(value: number): Level {
  if (value <= 1) return 1;
  return value === 2 ? 2 : value === 3 ? 3 : 4;
}

/** Reads the heading that opens a line: its number, its title, and whether text runs on behind it. */
function readHeading(text: string, line: Line, level: Level, marker: Marker | undefined): Heading {
  const from = marker?.span.end ?? line.content.start;
  const rest = trimSpan(text, { start: from, end: line.content.end });
  const { titleEnd, headingEnd } = findTitleEnd(slice(text, rest));
  const titleSpan = trimSpan(text, { start: rest.start, end: rest.start + titleEnd });
  const start = marker?.span.start ?? titleSpan.start;
  return {
    level,
    number: marker?.number,
    marker: marker && { text: slice(text, marker.span), span: marker.span },
    title: slice(text, titleSpan).replace(/\*\*|__/g, ''),
    titleSpan,
    span: { start, end: Math.max(rest.start + headingEnd, marker?.span.end ?? start) },
    line: line.full,
    runIn: headingEnd > titleEnd,
    hashes: line.hashes,
    inline: line.inline,
  };
}

/** Where the title ends behind a number: at the first full mark, at `**`, at an early colon with text behind it, or with the line. */
function findTitleEnd(rest: string): { readonly titleEnd: number; readonly headingEnd: number } {
  const mark = rest.search(/[。！？；]/);
  const colon = rest.search(/(?<!【[^】]{0,20})：(?=.)/);
  if (colon > 0 && colon <= LONGEST_LABEL && (mark < 0 || colon < mark)) {
    return { titleEnd: colon, headingEnd: colon + 1 };
  }
  if (mark < 0) return { titleEnd: rest.length, headingEnd: rest.length };
  const bold = /^[^*_]{1,120}?(?=\*\*|__)/.exec(rest)?.[0].length;
  if (bold !== undefined && bold < mark) return { titleEnd: bold, headingEnd: bold + 2 };
  return { titleEnd: mark, headingEnd: mark + 1 };
}

/** The span of a line's text behind its heading; empty when nothing is there. */
export function runOn(line: Line, heading: Heading): Span {
  return { start: Math.min(heading.span.end, line.content.end), end: line.content.end };
}
