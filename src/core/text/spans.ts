import { firstIndex } from './search.ts';

/** A place in a text: UTF-16 offsets, half open. The only way the core says *where*. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The UTF-16 units directly before an offset: `length` of them, or as many as there are. */
export function textBefore(text: string, offset: number, length: number): string {
  return text.slice(Math.max(0, offset - length), offset);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans overlap or end where the other begins: how a cursor is at a place. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Whether an offset lies in one of the spans (sorted by start, disjoint). */
export function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstIndex(spans, ({ end }) => end > offset)];
  return span !== undefined && span.start <= offset;
}

/** Something with a place in a text. */
interface Placed {
  readonly span: Span;
}

/** Orders what has a place in a text: by where it begins, then by where it ends. */
export function byPlace({ span: one }: Placed, { span: other }: Placed): number {
  return one.start - other.start || one.end - other.end;
}

/** The index of the first of several things (sorted by start) that begins at or behind an offset; their number where none does. */
export function firstFrom(placed: readonly Placed[], offset: number): number {
  return firstIndex(placed, ({ span }) => span.start >= offset);
}
