import { isHan } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';

/** Characters that stand twice or more in a row, and the piece that is repeated. */
export interface Doubling {
  readonly unit: string;
  /** All of the repetitions. */
  readonly span: Span;
}

/** The lengths of a piece that is looked for twice in a row. */
const LENGTHS = [2, 3, 4] as const;
/** The only single character that is never rightly doubled but across these borders: 目的|的, 标的|的, 的的确确. */
const DOUBLED_PARTICLE = /的的/g;
const PARTICLE_BORDER = /^[目标的]的的|的的[确的]$/;

/** Pieces of two to four Chinese characters that follow themselves directly (等涉等涉), and 的的; offsets in the text. */
export function findDoublings(text: string): readonly Doubling[] {
  const found: Doubling[] = mayDouble(text) ? LENGTHS.flatMap((length) => findDoubled(text, length)) : [];
  for (const { index } of matchesOf(DOUBLED_PARTICLE, text)) {
    if (PARTICLE_BORDER.test(text.slice(Math.max(0, index - 1), index + 3))) continue;
    found.push({ unit: '的', span: { start: index, end: index + 2 } });
  }
  let free = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start || a.unit.length - b.unit.length)
    .filter(({ span }) => {
      const isFirst = span.start >= free;
      if (isFirst) free = span.end;
      return isFirst;
    });
}

/** Whether two characters in a row are the same as the two that stand two, three or four places before: rare, and quickly seen. */
function mayDouble(text: string): boolean {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code === two || code === three || code === four) && repeatsPair(text, index)) return true;
    four = three;
    three = two;
    two = one;
    one = code;
  }
  return false;
}

/** Whether a character and the one before it are the same as those two, three or four places before them. */
function repeatsPair(text: string, index: number): boolean {
  return LENGTHS.some(
    (length) =>
      text.charCodeAt(index) === text.charCodeAt(index - length) &&
      text.charCodeAt(index - 1) === text.charCodeAt(index - 1 - length),
  );
}

/** The pieces of one length: where they end, as many characters in a row are the same as those so many before them. */
function findDoubled(text: string, length: number): readonly Doubling[] {
  const found: Doubling[] = [];
  let run = 0;
  for (let index = length; index <= text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === text.charCodeAt(index - length) && isHan(code)) run += 1;
    else if (run > 0) {
      const start = index - run - length;
      if (run >= length) {
        const unit = text.slice(start, start + length);
        if (new Set(unit).size > 1) found.push({ unit, span: { start, end: index - (run % length) } });
      }
      run = 0;
    }
  }
  return found;
}
