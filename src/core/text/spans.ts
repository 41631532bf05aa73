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
