import type { Syntax } from '../model/report.ts';

const HASH_HEADING = /^\ufeff?[ \t]{0,3}#{1,6}[ \t\u3000]+\S/m;

/** How a text is written when its file does not say: as Markdown when a line of it is a `#` heading, else plain. */
export function syntaxOf(text: string): Syntax {
  return HASH_HEADING.test(text) ? 'markdown' : 'plain';
}
