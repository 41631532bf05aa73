import type { Span } from './spans.ts';
import { textBefore } from './spans.ts';

/** No further than this from the place (UTF-16 units). */
const REACH = 40;
const END = /[，。；：！？\r\n\v\f]/;

/** The words of a sentence around a place. */
export interface Surroundings {
  /** Directly before it, from the last ，。；： on. */
  readonly before: string;
  /** Directly behind it, to the next ，。；：. */
  readonly after: string;
}

/** The clause around a span. */
export function clauseAround(text: string, span: Span): Surroundings {
  const before = textBefore(text, span.start, REACH);
  const after = text.slice(span.end, span.end + REACH);
  const [last = ''] = before.split(END).slice(-1);
  const [first = ''] = after.split(END, 1);
  return { before: last, after: first };
}
