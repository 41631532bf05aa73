import { HAN } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import { firstFrom } from '../text/spans.ts';
import { opensAnew } from './part-labels.ts';
import type { Quantity } from './quantities.ts';

/** What the last entry may begin with: nothing is left out. */
export const CATCH_ALL = /^(?:其他|其它|其余)/;
/** Behind a number: it tells a change, no amount. */
export const CHANGE = /(?:增加|减少|增长|下降|上升|提高|增|减|多|少)了?$/;
/** Between two entries: a number in another unit (5批30人次), a mark or 和 or both, then the label of the second. */
const GAP = new RegExp(
  `^(?:[0-9.]{1,9}[万亿]?[${HAN}]{1,3})?[ \\u3000]?(?:([、，,；;])(?:以及|[及和])?|以及|[和及与])([^，,；;。！？：:]*)$`,
);
const LEAD = /^([，：:、 \u3000]*)((?![ \u3000])[^，,；;。！？：:、]*)$/;
const NESTED = /[（(][^（）()]*[）)]/g;
/** A list inside a list; a second one is no longer part of the first. */
const INNER = /分别[为是]|^包括/;
/** UTF-16 units: no label is so long, and what 其中 refers to stands no further off. */
export const FARTHEST = 300;

/** One entry of a list of parts: 行政处罚16件. */
export interface BreakdownItem {
  readonly label: string;
  readonly quantity: Quantity;
  /** A mark stronger than 、 stands between it and the entry before. */
  readonly isBehindComma: boolean;
}

/** A paragraph, its numbers, and for each the offset of the bracket it stands in (-1 outside). */
export interface Figures {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly brackets: readonly number[];
}

/** A paragraph with its numbers, as lists are read from it. */
export function readFigures(text: string, quantities: readonly Quantity[]): Figures {
  return { text, quantities, brackets: bracketsOf(text, quantities) };
}

function bracketsOf(text: string, quantities: readonly Quantity[]): readonly number[] {
  const open: number[] = [];
  const found: number[] = [];
  let next = 0;
  for (const { 0: mark, index } of matchesOf(/[（(）)]/g, text)) {
    for (; (quantities[next]?.span.start ?? text.length) < index; next += 1) found.push(open.at(-1) ?? -1);
    if (mark === '（' || mark === '(') open.push(index);
    else open.pop();
  }
  for (; next < quantities.length; next += 1) found.push(open.at(-1) ?? -1);
  return found;
}

/** The entries of one list, in one unit and at one depth of brackets, as far as marks and labels keep to the form of a list. */
export function readEntries(
  { text, quantities, brackets }: Figures,
  unit: string,
  from: number,
): { readonly items: readonly BreakdownItem[]; readonly end: number; readonly inner: number | undefined } {
  const items: BreakdownItem[] = [];
  const first = firstFrom(quantities, from);
  const depth = brackets[first] ?? -1;
  /** 639公里、其中高铁370公里，…: what stands behind a 顿号 ends at the next 逗号. */
  const isNarrow = text.startsWith('、其中', from - 3) && !/[：:]/.test(text.charAt(from));
  let end = from;
  let isSemicolon: boolean | undefined;
  let inner: number | undefined;
  for (let index = first; index < quantities.length; index += 1) {
    const quantity = quantities[index] as Quantity;
    if (quantity.span.start - end > FARTHEST) break;
    const bracket = brackets[index] ?? -1;
    if (quantity.unit !== unit || bracket > depth) continue;
    const match = (items.length === 0 ? LEAD : GAP).exec(text.slice(end, quantity.span.start).replace(NESTED, ''));
    const label = match?.[2]?.trim();
    if (label === undefined || bracket !== depth || label.includes('其中') || CHANGE.test(label)) break;
    if (INNER.test(label)) {
      if (inner !== undefined) break;
      inner = items.length;
    }
    const isLast = CATCH_ALL.test(label);
    const isMarkStrong = /[；;]/.test(match?.[1] ?? '');
    const isBehindComma = items.length > 0 && /[，,；;]/.test(match?.[1] ?? '');
    if (items.length > 0) isSemicolon ??= isMarkStrong;
    if (isSemicolon !== undefined && isMarkStrong !== isSemicolon) break;
    if (isBehindComma && !isLast && (isNarrow || opensAnew(label, items[0]?.label ?? ''))) break;
    items.push({ label, quantity, isBehindComma });
    end = quantity.span.end;
    /** 其他 closes the inner list first; the outer one may go on. */
    if (isLast && inner === undefined) break;
  }
  return { items, end, inner };
}
