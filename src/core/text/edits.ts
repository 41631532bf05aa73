import type { Span } from './spans.ts';

/** Replaces the text of a span. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}
