import type { Syntax } from '../model/report.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { findLeftovers, TRACES } from './leftovers.ts';

/** A text without what programs left in it. */
export interface CleanText {
  readonly text: string;
  /** Where each of its characters stands in the text itself, and behind the last one the end (UTF-16 offsets). */
  readonly offsets: Uint32Array;
}

/**
 * A text as it will be when everything is deleted that may be deleted unread: bookmarks and fields of Word, tags and blanks of
 * web pages, invisible characters. So it is read, for what nobody wrote hides no title and no heading. Undefined when there is
 * nothing of the kind.
 */
export function cleanText(text: string, syntax: Syntax): CleanText | undefined {
  const deletable = [...findDeletable(text, syntax)];
  if (deletable.length === 0) return undefined;
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let from = 0;
  let count = 0;
  const keep = (to: number) => {
    pieces.push(text.slice(from, to));
    for (let offset = from; offset < to; offset += 1) {
      offsets[count] = offset;
      count += 1;
    }
  };
  for (const { start, end } of deletable) {
    keep(start);
    from = end;
  }
  keep(text.length);
  offsets[count] = text.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, count + 1) };
}

/** What may be deleted unread. Only lines that hold a trace of it are looked at. */
function* findDeletable(text: string, syntax: Syntax): Generator<Span> {
  for (let trace = TRACES.exec(text); trace !== null; trace = TRACES.exec(text)) {
    const line = { start: lineStart(text, trace.index), end: lineEnd(text, trace.index) };
    for (const { kind, span, replacement } of findLeftovers(slice(text, line), syntax)) {
      if (kind === 'line-break' || (replacement !== '' && replacement !== ' ')) continue;
      yield { start: line.start + span.start, end: line.start + span.end };
    }
    TRACES.lastIndex = line.end;
  }
}
