import { HAN } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import { firstFrom, type Span, textBefore } from '../text/spans.ts';
import { hasVerb, opensAnew, shareNoun } from './part-labels.ts';
import type { Quantity } from './quantities.ts';

/** One entry of a list of parts: 行政处罚16件. */
export interface BreakdownItem {
  readonly label: string;
  readonly quantity: Quantity;
  /** A mark stronger than 、 stands between it and the entry before. */
  readonly isBehindComma: boolean;
}

/** A total and the parts that a sentence gives of it, all in one unit. */
export interface Breakdown {
  /** The nearest number the list can be parts of. */
  readonly total: Quantity;
  /** Other numbers of the sentence that it could be parts of just as well. */
  readonly rivals: readonly Quantity[];
  readonly items: readonly BreakdownItem[];
  /** 其他 or 其余 closes the list: nothing is left out. */
  readonly isClosed: boolean;
  /** Neither 其中 nor 等: the list stands for the whole total. */
  readonly isWhole: boolean;
  /** The entries are of the things that the total counts, as far as words can show it. */
  readonly sharesNoun: boolean;
  /** Where among the entries a list of the parts of the entry before begins (甲类60件，分别为…). */
  readonly inner: number | undefined;
  /** The total is an entry of another list itself, and 其他 at the end may close that one. */
  readonly isInner: boolean;
}

const CATCH_ALL = /^(?:其他|其它|其余)/;
const CHANGE = /(?:增加|减少|增长|下降|上升|提高|增|减|多|少)了?$/;
/** Between two entries: a number in another unit (5批30人次), a mark or 和 or both, then the label of the second. */
const GAP = new RegExp(
  `^(?:[0-9.]{1,9}[万亿]?[${HAN}]{1,3})?[ \\u3000]?(?:([、，,；;])(?:以及|[及和])?|以及|[和及与])([^，,；;。！？：:]*)$`,
);
const LEAD = /^([，：:、 \u3000]*)((?![ \u3000])[^，,；;。！？：:、]*)$/;
const OPENER = /^(?:[（(：:]|，?分别[为是]：?)/;
const NESTED = /[（(][^（）()]*[）)]/g;
const END = /[。！？；]/;
/** A list inside a list; a second one is no longer part of the first. */
const INNER = /分别[为是]|^包括/;
const NAMELY = /分别[为是]/;
/** UTF-16 units: no label is so long, and what 其中 refers to stands no further off. */
const FARTHEST = 300;
/** UTF-16 units: what is counted is named right beside the number. */
const LONGEST_NOUN = 20;
const CLAUSE_MARK = /[，,。；;：:、（）()！？]/;

/** Every list of parts in a paragraph: behind 其中, in brackets behind a number, behind a number with a colon. */
export function* findBreakdowns(text: string, quantities: readonly Quantity[]): Generator<Breakdown> {
  if (quantities.length < 3) return;
  const figures = { text, quantities, brackets: bracketsOf(text, quantities) };
  for (const { index } of matchesOf(/其中/g, text)) {
    yield* breakdownsFrom(figures, totalsBefore(figures, index), { from: index + 2, isInner: false });
  }
  for (const [index, { span, unit }] of quantities.entries()) {
    const opener = OPENER.exec(text.slice(span.end, span.end + 5))?.[0];
    if (opener === undefined) continue;
    const before = quantities[index - 1];
    const isInner = NAMELY.test(opener) && before?.unit === unit && !END.test(text.slice(before.span.end, span.start));
    yield* breakdownsFrom(figures, quantities.slice(index, index + 1), { from: span.end + opener.length, isInner });
  }
}

/** A paragraph, its numbers, and for each the offset of the bracket it stands in (-1 outside). */
interface Figures {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly brackets: readonly number[];
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

/**
 * The numbers that 其中 at `offset` can refer to, nearest last: the one before its bracket, or those of its sentence. None where the
 * sentence has others so far off that nobody could tell which is meant.
 */
function totalsBefore({ text, quantities, brackets }: Figures, offset: number): readonly Quantity[] {
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

/** Where the entries of a list begin, and whether the list may stand inside another. */
interface Opening {
  readonly from: number;
  readonly isInner: boolean;
}

/** The lists that begin at an opening, one for each unit that a total and the first entry share. */
function* breakdownsFrom(figures: Figures, totals: readonly Quantity[], opening: Opening): Generator<Breakdown> {
  const { text } = figures;
  const { from, isInner } = opening;
  const isSome = text.startsWith('其中', from - 2);
  for (const unit of new Set(totals.map((total) => total.unit))) {
    if (unit === '%' || unit === '个百分点') continue;
    const rivals = totals.filter((total) => total.unit === unit);
    const total = rivals.pop();
    if (total === undefined) continue;
    const read = readItems(figures, unit, from);
    const isClosed = CATCH_ALL.test(read.items.at(-1)?.label ?? '') && !text.startsWith('等', read.end);
    const noun = nounOf(text, total.span);
    const items = isSome && !isClosed ? withoutNext(noun, [total, ...rivals], read.items) : read.items;
    if (items.length < 2) continue;
    const labels = items.map(({ label }) => label);
    yield {
      total,
      rivals,
      items,
      isClosed,
      isWhole: !isSome && /^[）)。；]?$/.test(text.charAt(read.end)),
      sharesNoun: isClosed || !isSome ? !labels.some(hasVerb) : shareNoun(noun, labels),
      inner: read.inner,
      isInner,
    };
  }
}

/** The words that stand around a number in its clause: what is counted. */
function nounOf(text: string, { start, end }: Span): string {
  const before = textBefore(text, start, LONGEST_NOUN).split(CLAUSE_MARK).at(-1) ?? '';
  return before + (text.slice(end, end + LONGEST_NOUN).split(CLAUSE_MARK)[0] ?? '');
}

/** An open list ends before what cannot be a part: more by itself than any total, behind a 逗号, and a thing of another name. */
function withoutNext(
  noun: string,
  totals: readonly Quantity[],
  items: readonly BreakdownItem[],
): readonly BreakdownItem[] {
  const most = Math.max(...totals.map(({ value }) => value));
  const next = items.findIndex(
    ({ label, quantity, isBehindComma }) =>
      isBehindComma && quantity.value > most && !shareNoun(noun, [items[0]?.label ?? '', label]),
  );
  return next === -1 ? items : items.slice(0, next);
}

/** The entries of one list, in one unit and at one depth of brackets, as far as marks and labels keep to the form of a list. */
function readItems(
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
