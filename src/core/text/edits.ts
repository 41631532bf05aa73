import type { Span } from './spans.ts';

/** Replaces the text of a span. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A text with edits applied, which must be sorted and disjoint; in time linear in the length of both. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const edit of edits) {
    pieces.push(text.slice(offset, edit.span.start), edit.text);
    offset = edit.span.end;
  }
  pieces.push(text.slice(offset));
  return pieces.join('');
}
