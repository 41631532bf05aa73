import { cell, displayWidth } from '../terminal/width.ts';

/** A line of the text as shown, and the line under it that points. */
export interface Excerpt {
  readonly shown: string;
  readonly pointer: string;
}

interface Piece {
  readonly shown: string;
  readonly width: number;
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const CUT = '…';
/** How many UTF-16 units to either side are looked at for each column there is: a line may be as long as the whole file. */
const UNITS_PER_COLUMN = 2;
const SHARE_BEFORE = 1 / 3;

/**
 * Shows the place `start`–`end` (UTF-16 offsets in the line) of a line within so many terminal columns: the whole line where
 * it fits, otherwise as much around the place as there is room for.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const reach = columns * UNITS_PER_COLUMN;
  const pieces = split(line, start - reach, start + reach);
  const place = pieces.findIndex((piece) => piece.end > start);
  const at = place < 0 ? pieces.length : place;
  const isWhole = pieces.length === 0 || (pieces[0]?.start === 0 && pieces.at(-1)?.end === line.length);
  const fits = isWhole && total(pieces) <= columns;
  const { from, to } = fits
    ? { from: 0, to: pieces.length }
    : windowAround(pieces, at, columns - 2 * displayWidth(CUT));
  const head = (pieces[from]?.start ?? 0) > 0 ? CUT : '';
  const tail = (pieces[to - 1]?.end ?? line.length) < line.length ? CUT : '';
  const marked = pieces.slice(at, to).filter((piece) => piece.start < end);
  return {
    shown: head + join(pieces.slice(from, to)) + tail,
    pointer: ' '.repeat(displayWidth(head) + total(pieces.slice(from, at))) + '^'.repeat(Math.max(1, total(marked))),
  };
}

/** The characters of a line between two offsets, with whole surrogate pairs at both ends. */
function split(line: string, from: number, to: number): readonly Piece[] {
  const first = Math.max(0, from);
  let start = (line.codePointAt(first - 1) ?? 0) > 0xffff ? first + 1 : first;
  const pieces: Piece[] = [];
  for (const character of line.slice(start, Math.max(0, to))) {
    const end = start + character.length;
    const { shown, width } = cell(character);
    pieces.push({ shown, width, start, end });
    start = end;
  }
  return pieces;
}

/** The pieces around the one at `at` that fill so many columns: a third before it, and what is left behind it. */
function windowAround(pieces: readonly Piece[], at: number, columns: number): { from: number; to: number } {
  const widthAt = (index: number) => pieces[index]?.width ?? 0;
  let from = at;
  let to = at;
  let width = 0;
  for (const room of [columns * SHARE_BEFORE, columns]) {
    while (from > 0 && width + widthAt(from - 1) <= room) {
      from -= 1;
      width += widthAt(from);
    }
    while (to < pieces.length && width + widthAt(to) <= columns) {
      width += widthAt(to);
      to += 1;
    }
  }
  return { from, to };
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function join(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.shown).join('');
}
