import { matchesOf } from './matches.ts';
import type { Span } from './spans.ts';

/** A piece of a line between two `__` that are meant to make it bold. */
export interface BoldPiece {
  readonly open: Span;
  readonly close: Span;
}

const NONE: readonly BoldPiece[] = [];
/** Two underscores, no more, and no escaped ones. */
const PAIR = /(?<![_\\])__(?!_)/g;
const MARK = /[\p{P}\p{S}\s]/u;
/** Marks behind which a piece goes on, so that nothing ends there. */
const GOES_ON = /[\s，、：:,（(“‘《—]/;
/** What is counted in a blank to be filled in: __份, __月. */
const COUNTED = /[年月日号件次份项名场期个条宗起家户处批篇%％]/;

/**
 * What `__` makes bold in a line, offsets into it. As in CommonMark it opens nothing behind a word: there it is a blank to be filled
 * in (20__年__月). It may close before one, which CommonMark does not grant, but a writer of Chinese means, unless the piece
 * begins like what follows a blank (__月__日).
 */
export function boldPieces(line: string): readonly BoldPiece[] {
  if (!line.includes('__')) return NONE;
  const pieces: BoldPiece[] = [];
  let open: Span | undefined;
  for (const { index } of matchesOf(PAIR, line)) {
    const run = { start: index, end: index + 2 };
    const [before, after] = [line.charAt(index - 1), line.charAt(index + 2)];
    const closes =
      open !== undefined && !GOES_ON.test(before) && (isApart(after) || !COUNTED.test(line.charAt(open.end)));
    if (open !== undefined && closes) {
      pieces.push({ open, close: run });
      open = undefined;
    } else {
      open = isApart(before) && after !== '' && !/\s/.test(after) ? run : undefined;
    }
  }
  return pieces;
}

/** What stands between two offsets into a line, without the marks that make something bold. */
export function withoutBold(line: string, { start, end }: Span): string {
  if (!line.includes('__')) return line.slice(start, end).replaceAll('**', '');
  const marks = boldPieces(line).flatMap(({ open, close }) => [open, close]);
  const inside = marks.filter((mark) => start <= mark.start && mark.end <= end);
  const starts = [start, ...inside.map((mark) => mark.end)];
  const pieces = starts.map((from, index) => line.slice(from, inside[index]?.start ?? end));
  return pieces.join('').replaceAll('**', '');
}

/** Whether a character is no part of a word. */
function isApart(character: string): boolean {
  return character === '' || MARK.test(character);
}
