import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';

/** Each list as `total[/other totals] = label value + …`, with `!` when it is closed and `.` when it is whole. */
export function readLists(text: string): readonly string[] {
  return [...findBreakdowns(text, readQuantities(text))].map(({ total, rivals, items, isClosed, isWhole }) => {
    const totals = [total, ...rivals].map(({ value }) => value).join('/');
    const parts = items.map(({ label, quantity }) => `${label}${quantity.value}`).join('+');
    return `${totals}=${parts}${isClosed ? '!' : ''}${isWhole ? '.' : ''}`;
  });
}

/** A list of two, as `readLists` writes it. */
export const PLAIN = ['30=甲类10+乙类20'];
