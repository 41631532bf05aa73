import { matchesOf } from './matches.ts';
import type { Span } from './spans.ts';

/** What stands in short quotations is a name. */
const QUOTED = /“[^“”\r\n]{0,40}”/g;

/** A piece of the text as a message cites it: in “…”, with the quotation marks inside it turned into ‘…’. */
export function quote(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** The short quotations of a text, marks included: they name something. */
export function quotedNames(text: string): readonly Span[] {
  return matchesOf(QUOTED, text).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
