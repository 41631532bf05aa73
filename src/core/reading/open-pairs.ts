import { isLineEnd } from '../text/line-ends.ts';
import { MARK_PAIRS } from '../text/mark-pairs.ts';
import { wide } from '../text/wide-marks.ts';

/** Both halves of the pairs, in one order. */
const OPENING = MARK_PAIRS.map((pair) => pair.charAt(0)).join('');
const CLOSING = MARK_PAIRS.map((pair) => pair.charAt(1)).join('');
/** What stands between two brackets is no longer than this (UTF-16 units): one left open by mistake ends nowhere. */
const REACH = 200;
const FINAL = '。！？';
/** All of them by their codes: most characters are none, and are asked no further. */
const MARKS = new Set(Array.from(OPENING + CLOSING + FINAL, (mark) => mark.charCodeAt(0)));

/**
 * Whether a line that begins at `offset` goes on with what stands in brackets, quotation marks or 《》 that were opened above it
 * and are closed on it or below: the text was wrapped, and no number that begins the line is that of a heading.
 */
export function beginsInsidePair(text: string, offset: number): boolean {
  const kind = openKindAbove(text, offset);
  return kind !== undefined && closesBelow(text, offset, kind);
}

/** The kind of the nearest pair that is open at an offset; looked for as far back as the paragraph may reach. */
function openKindAbove(text: string, offset: number): number | undefined {
  const closed: number[] = [];
  for (let index = offset - 1; index >= Math.max(0, offset - REACH); index -= 1) {
    if (!MARKS.has(text.charCodeAt(index))) continue;
    const character = text.charAt(index);
    if (FINAL.includes(character) && isLineEnd(text.charCodeAt(index + 1))) return undefined;
    const closing = kindOf(CLOSING, character);
    if (closing !== undefined) closed.push(closing);
    const opening = kindOf(OPENING, character);
    if (opening === undefined) continue;
    const partner = closed.lastIndexOf(opening);
    if (partner < 0) return opening;
    closed.length = partner;
  }
  return undefined;
}

/** Whether a pair of that kind, open at an offset, is closed soon behind it. */
function closesBelow(text: string, offset: number, kind: number): boolean {
  let depth = 0;
  for (let index = offset; index < Math.min(text.length, offset + REACH); index += 1) {
    if (!MARKS.has(text.charCodeAt(index))) continue;
    const character = text.charAt(index);
    if (FINAL.includes(character) && isLineEnd(text.charCodeAt(index + 1))) return false;
    if (kindOf(OPENING, character) === kind) depth += 1;
    else if (kindOf(CLOSING, character) === kind && depth === 0) return true;
    else if (kindOf(CLOSING, character) === kind) depth -= 1;
  }
  return false;
}

/** Which pair a character is half of; brackets of both widths go together. */
function kindOf(halves: string, character: string): number | undefined {
  const index = halves.indexOf(wide(character));
  return index < 0 ? undefined : index;
}
