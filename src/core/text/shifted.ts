import type { Span } from './spans.ts';

/** Where a span lies after `edited` was replaced by `length` characters; undefined when the edit reached into it. */
export function shifted(span: Span, edited: Span, length: number): Span | undefined {
  if (edited.start >= span.end) return span;
  if (edited.end > span.start) return undefined;
  const by = length - (edited.end - edited.start);
  return { start: span.start + by, end: span.end + by };
}
