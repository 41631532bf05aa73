import { readMarker } from '../model/heading.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';
import type { Line } from './lines.ts';

/** Shorter lines are never cut: a sentence may well list （一）（二）. */
const LONG = 200;
const LONGEST_TITLE = 80;
const CANDIDATE =
  /[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|(?<=[。；\s])[0-9]{1,2}[.．、](?![0-9])/g;
const DATE_TAIL = /([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:\s*[（(][^（）()]{2,40}[）)])?$/;
/** Where a heading that names a part may end when text follows it without any mark. */
const PART_END = /(?:情况|事项|原因|成效|安排|打算|计划|思路|措施|举措|不足|问题)(?![和及与、，的整])/g;

/**
 * Cuts lines that hold several headings (a whole report pasted as one line) at each heading, behind the title and before
 * the signature. Other lines come back as they are. A line is such when a second 一、二、 heading begins inside it.
 */
export function splitLines(
  text: string,
  lines: readonly Line[],
  cited: readonly Span[],
  isTitle: (text: string) => boolean,
  isPart: (title: string) => boolean,
): readonly Line[] {
  return lines.flatMap((line) => {
    const isLong = line.content.end - line.content.start > LONG;
    const cuts = isLong ? findCuts(text, line.content, cited, isTitle, isPart) : closingCuts(text, line.content);
    return cuts.length === 0 ? [line] : cutAt(text, line, cuts);
  });
}

/** 特此报告。 with 署名 and date behind it on its line. */
const GLUED_CLOSING = /^(?:特此|专此)报告。(?=.{4,80}$)/;

/** Where 署名 and date begin behind 特此报告 on a short line. */
function closingCuts(text: string, span: Span): readonly number[] {
  const within = slice(text, span);
  const formula = GLUED_CLOSING.exec(within)?.[0].length;
  const date = formula === undefined ? null : DATE_TAIL.exec(within);
  return formula === undefined || date === null ? [] : [formula, date.index].map((index) => span.start + index);
}

/** The offsets at which a new line should begin, or none when the line is an ordinary paragraph. */
function findCuts(
  text: string,
  span: Span,
  cited: readonly Span[],
  isTitle: (text: string) => boolean,
  isPart: (title: string) => boolean,
): readonly number[] {
  const within = slice(text, span);
  if (!within.includes('一、') || !within.includes('二、')) return [];
  const cuts: number[] = [];
  let tops = 0;
  for (const match of matchesOf(CANDIDATE, within)) {
    const marker = readMarker(text, span.start + match.index);
    if (marker === undefined || isInside(cited, marker.span.start)) continue;
    if (marker.level === 1) {
      const isNext = marker.number === tops + 1;
      if (!isNext || (match.index > 0 && !/[。！？；：\s）”]/.test(within.charAt(match.index - 1)))) continue;
      tops += 1;
    }
    cuts.push(marker.span.start, ...behindTitle(text, marker.span.end, span.end, isPart));
  }
  if (tops < 2) return [];
  const titleEnd = within.search(/\s/);
  if (titleEnd > 0 && isTitle(within.slice(0, titleEnd))) cuts.unshift(span.start + titleEnd);
  const formula = within.search(/(?:特此|专此)报告。(?=[^。]{0,80}$)/);
  if (formula > 0) cuts.push(span.start + formula, span.start + formula + 5);
  const date = DATE_TAIL.exec(within);
  if (date !== null) {
    const behind = date.index + (date[1]?.length ?? 0);
    cuts.push(...[...signatureCuts(within, date.index), behind].map((index) => span.start + index));
  }
  return [...new Set(cuts)].filter((cut) => cut > span.start && cut < span.end).sort((a, b) => a - b);
}

/** Where a heading's title ends and text follows it on the line: at white space, or where it names a part in full. */
function behindTitle(text: string, from: number, end: number, isPart: (title: string) => boolean): readonly number[] {
  const rest = text.slice(from, Math.min(end, from + LONGEST_TITLE));
  const blank = /^\s*[^\s。；]+(?=\s)/.exec(rest)?.[0].length;
  if (blank !== undefined) return [from + blank];
  const sentence = /^[^。；]*/.exec(rest)?.[0] ?? '';
  const named = matchesOf(PART_END, sentence).map(({ index, 0: noun }) => index + noun.length);
  const length = named.find((candidate) => isPart(sentence.slice(0, candidate)));
  return length === undefined ? [] : [from + length];
}

/** Where signature and date begin at the end of a flattened report. */
function signatureCuts(within: string, date: number): readonly number[] {
  const organ = within.lastIndexOf('。', date) + 1;
  return organ > 0 && date - organ <= 60 ? [organ, date] : [date];
}

/** The pieces of a line between some offsets (ascending, inside its content). */
export function cutAt(text: string, line: Line, cuts: readonly number[]): readonly Line[] {
  const starts = [line.full.start, ...cuts];
  return starts.flatMap((start, index) => {
    const full = { start, end: starts[index + 1] ?? line.full.end };
    const content = trimSpan(text, index === 0 ? { start: line.content.start, end: full.end } : full);
    return content.start < content.end
      ? [{ content, full, hashes: index === 0 ? line.hashes : 0, inline: index > 0 || line.inline }]
      : [];
  });
}
