import type { Span } from '../text/spans.ts';

/** Something that only shows beside last year's report. */
export interface Comparison {
  readonly rule: 'copied-from-last-year' | 'unanswered-plan' | 'unanswered-problem' | 'not-compared';
  /** Place in this year's report. */
  readonly span: Span;
  readonly message: string;
  /** Place in last year's report. */
  readonly lastSpan: Span | undefined;
}

/**
 * How often wording may be met in the other report, for paragraphs, for plans and for shortcomings: a second's work, hundreds of
 * times that of two real reports. What is left then is not compared, and that is said.
 */
export const MOST_MEETINGS = 5_000_000;

/**
 * How many of some pieces, from the first on, can be compared: `cost` is how often a piece meets the other report. A step is a piece.
 */
export function* withinReason<Piece>(
  pieces: readonly Piece[],
  cost: (piece: Piece) => number,
): Generator<undefined, number> {
  let met = 0;
  for (const [index, piece] of pieces.entries()) {
    met += cost(piece);
    if (met > MOST_MEETINGS) return index;
    yield;
  }
  return pieces.length;
}

/** How often the places of some wording come up. */
export function meetings(wording: Iterable<string>, holders: ReadonlyMap<string, readonly unknown[]>): number {
  let count = 0;
  for (const piece of wording) count += holders.get(piece)?.length ?? 0;
  return count;
}
