import { firstFrom } from '../text/spans.ts';
import { CHANGE, FARTHEST, type Figures } from './entries.ts';
import type { Quantity } from './quantities.ts';

/** Behind it no list belongs to a number before it. */
export const END = /[。！？；]/;

/**
 * The numbers that 其中 at `offset` can refer to, nearest last: the one before its bracket, or those of its sentence. None where the
 * sentence has others so far off that nobody could tell which is meant.
 */
export function totalsBefore({ text, quantities, brackets }: Figures, offset: number): readonly Quantity[] {
  const behind = firstFrom(quantities, offset);
  const last = quantities[behind - 1];
  if (last === undefined || offset - last.span.start > FARTHEST) return [];
  if (/[（(]/.test(text.charAt(offset - 1))) return offset - last.span.end <= 2 ? [last] : [];
  const from = Math.max(0, offset - FARTHEST);
  const clauses = text.slice(from, offset).split(END);
  const first = firstFrom(quantities, offset - (clauses.at(-1)?.length ?? 0));
  const further = quantities[first - 1];
  if (clauses.length === 1 && further !== undefined && !END.test(text.slice(further.span.end, from))) return [];
  return quantities.slice(first, behind).filter(({ span }, index) => {
    const isChange = CHANGE.test(text.slice(Math.max(0, span.start - 4), span.start));
    return brackets[first + index] === brackets[behind] && !isChange;
  });
}
