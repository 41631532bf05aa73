import { isLineEnd } from '../text/line-ends.ts';
import { MARK_PAIRS } from '../text/mark-pairs.ts';

/** The marks that come in pairs; brackets of both widths go together. */
const PAIRS: readonly string[] = ['（）()', ...MARK_PAIRS.filter((pair) => !'（）()'.includes(pair))];
/** What stands between two brackets is no longer than this (UTF-16 units): one left open by mistake ends nowhere. */
const REACH = 200;
const FINAL = 100;

/** For each code unit: the number of its pair, from 1, negative for the closing half; FINAL for what ends a sentence; 0 for others. */
const SIDES = new Int8Array(0x10000);
for (const [index, pair] of PAIRS.entries()) {
  for (const [place, mark] of [...pair].entries()) SIDES[mark.charCodeAt(0)] = place % 2 === 0 ? index + 1 : -index - 1;
}
for (const mark of '。！？') SIDES[mark.charCodeAt(0)] = FINAL;

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
    const side = SIDES[text.charCodeAt(index)] ?? 0;
    if (side === 0) continue;
    if (side === FINAL) {
      if (isLineEnd(text.charCodeAt(index + 1))) return undefined;
    } else if (side < 0) closed.push(-side);
    else if (closed.at(-1) === side) closed.pop();
    else {
      const partner = closed.lastIndexOf(side);
      if (partner < 0) return side;
      closed.length = partner;
    }
  }
  return undefined;
}

/** Whether a pair of that kind, open at an offset, is closed soon behind it. */
function closesBelow(text: string, offset: number, kind: number): boolean {
  let depth = 0;
  for (let index = offset; index < Math.min(text.length, offset + REACH); index += 1) {
    const side = SIDES[text.charCodeAt(index)] ?? 0;
    if (side === FINAL && isLineEnd(text.charCodeAt(index + 1))) return false;
    if (side === kind) depth += 1;
    else if (side === -kind && depth === 0) return true;
    else if (side === -kind) depth -= 1;
  }
  return false;
}
