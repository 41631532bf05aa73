import { matchesOf } from '../text/matches.ts';
import { type Span, slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';

/** What stands between a label and its value. */
const BETWEEN = /^[\s\u3000|｜:：\]】］)）]*/;
/** A value ends where the next column begins. */
const COLUMN = /[\t|｜]|[ \u3000]{2}|$/;

/**
 * The values that the particulars of a page give behind a label (a global expression), in the order of the text: on the label's line
 * up to the next column, else the whole line below it.
 */
export function* valuesBehind(text: string, webLines: readonly Span[], label: RegExp): Generator<Span> {
  for (const [index, line] of webLines.entries()) {
    const content = slice(text, line);
    for (const match of matchesOf(label, content)) {
      const behind = content.slice(match.index + match[0].length);
      const value = behind.slice(BETWEEN.exec(behind)?.[0].length);
      const start = line.end - value.length;
      const below = webLines[index + 1];
      if (value !== '') yield trimSpan(text, { start, end: start + value.search(COLUMN) });
      else if (below !== undefined) yield below;
    }
  }
}
