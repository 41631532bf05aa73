import { matchesOf } from '../text/matches.ts';
import { type Span, textBefore } from '../text/spans.ts';
import { type BreakdownItem, CATCH_ALL, type Figures, readEntries, readFigures } from './entries.ts';
import { hasVerb, shareNoun } from './part-labels.ts';
import type { Quantity } from './quantities.ts';
import { END, totalsBefore } from './totals.ts';

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

const OPENER = /^(?:[（(：:]|，?分别[为是]：?)/;
const NAMELY = /分别[为是]/;
/** UTF-16 units: what is counted is named right beside the number. */
const LONGEST_NOUN = 20;
const CLAUSE_MARK = /[，,。；;：:、（）()！？]/;

/** Every list of parts in a paragraph: behind 其中, in brackets behind a number, behind a number with a colon. */
export function* findBreakdowns(text: string, quantities: readonly Quantity[]): Generator<Breakdown> {
  if (quantities.length < 3) return;
  const figures = readFigures(text, quantities);
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
    const read = readEntries(figures, unit, from);
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
