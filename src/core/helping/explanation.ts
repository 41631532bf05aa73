import type { Span } from '../text/spans.ts';

/** What the interface tells about a place of a report: a line in bold, and points below it. Plain text. */
export interface Explanation {
  /** The place it is about. */
  readonly span: Span;
  readonly title: string;
  readonly points: readonly string[];
}
