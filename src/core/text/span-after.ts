import type { Edit } from './edits.ts';
import { firstIndex } from './search.ts';
import type { Span } from './spans.ts';

/**
 * Where a span of a text lies (UTF-16 offsets) once `edits` are applied, which must be sorted and disjoint. Of what is replaced
 * the whole replacement counts, of what is put in at its ends nothing.
 */
export function spanAfter(edits: readonly Edit[]): (span: Span) => Span {
  let shift = 0;
  const pieces = edits.map(({ span: { start, end }, text }) => {
    const newStart = start + shift;
    shift += text.length - (end - start);
    return { start, end, newStart, newEnd: newStart + text.length };
  });
  /** The last piece that begins before an offset. */
  const lastBefore = (offset: number) => pieces[firstIndex(pieces, ({ start }) => start >= offset) - 1];
  return ({ start, end }) => {
    const first = lastBefore(start + 1);
    const isReplaced = first !== undefined && start < first.end;
    const newStart = first === undefined ? start : isReplaced ? first.newStart : start - first.end + first.newEnd;
    if (start === end) return { start: newStart, end: newStart };
    const last = lastBefore(end);
    const newEnd = last === undefined ? end : Math.max(0, end - last.end) + last.newEnd;
    return { start: newStart, end: newEnd };
  };
}
