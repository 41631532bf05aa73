import type { Span } from './spans.ts';

/** The sentences of a line: pieces that end in 。；！？, mark included. */
export function* sentencesOf(text: string, line: Span): Generator<Span> {
  let start = line.start;
  for (let index = line.start; index < line.end; index += 1) {
    if (!'。；！？'.includes(text.charAt(index))) continue;
    yield { start, end: index + 1 };
    start = index + 1;
  }
  if (start < line.end) yield { start, end: line.end };
}
