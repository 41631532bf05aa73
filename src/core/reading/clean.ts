import type { Syntax } from '../report.ts';
import { findLeftovers } from './leftovers.ts';

/** A text that holds none of these holds nothing that a program left behind. */
const TRACES =
  /[<&_\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\uf020-\uf0ff]|\[bookmark:|HYPERLINK|MERGEFORMAT|Arabic|EMBED|TOC/;

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
  if (!TRACES.test(text)) return undefined;
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
  for (const { kind, span, replacement } of findLeftovers(text, syntax)) {
    if (kind === 'line-break' || (replacement !== '' && replacement !== ' ')) continue;
    keep(span.start);
    from = span.end;
  }
  if (from === 0) return undefined;
  keep(text.length);
  offsets[count] = text.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, count + 1) };
}
