import { MARK_PAIRS } from '../text/mark-pairs.ts';
import { textBefore } from '../text/spans.ts';
import { TRAIT } from '../text/traits.ts';
import { wide } from '../text/wide-marks.ts';
import { type Paragraph, paragraphsOf } from '../views/paragraphs.ts';
import { view } from '../views/view.ts';

/** 1） and a) number the entries of a list. */
const LIST_NUMBER = /(?:^|[。；：，、\s])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/;

/** For each code unit: the number of its pair, from 1, negative for the closing half; 0 for all others. */
const SIDES = new Int8Array(0x10000);
for (const [index, pair] of MARK_PAIRS.entries()) {
  const kind = pair === '()' ? index : index + 1;
  SIDES[pair.charCodeAt(0)] = kind;
  SIDES[pair.charCodeAt(1)] = -kind;
}

/** One mark of a pair, by its offset. */
export interface Mark {
  readonly text: string;
  readonly offset: number;
}

/** An opening mark and the one that closes it; （ and ) go together. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark;
}

/** Two pairs of which one begins inside the other and ends outside it: 《…（…》） */
export interface Crossing {
  readonly outer: MarkPair;
  readonly inner: MarkPair;
}

/** How the paired marks of a text go together. */
export interface Pairing {
  readonly pairs: readonly MarkPair[];
  readonly crossings: readonly Crossing[];
  /** Marks without a partner, in the order of the text. */
  readonly single: readonly Mark[];
}

/** A paragraph and its paired marks; their offsets are into its text. */
export interface PairedParagraph {
  readonly paragraph: Paragraph;
  readonly pairing: Pairing;
}

/** The paired marks of each paragraph, in the order of `paragraphsOf`. */
export const pairingsOf = view((report): readonly PairedParagraph[] =>
  paragraphsOf(report).map((paragraph) => ({
    paragraph,
    pairing: (paragraph.traits & TRAIT.pair) === 0 ? NONE : pairMarks(paragraph.text),
  })),
);
const NONE: Pairing = { pairs: [], crossings: [], single: [] };

/** What is known while the marks of a text are read from left to right. */
interface Reading {
  readonly pairs: MarkPair[];
  readonly crossings: Crossing[];
  readonly single: Mark[];
  /** The opening marks that wait for their partners, the innermost last. */
  readonly waiting: Mark[];
  /** How many of each kind wait. */
  readonly count: number[];
  /** By kind: the opening marks that were passed over when a pair closed around them, and that pair; the outermost last. */
  readonly passed: { readonly open: Mark; readonly outer: MarkPair }[][];
}

/** Reads the paired marks of a text, in time linear in its length. */
export function pairMarks(text: string): Pairing {
  const count: number[] = new Array(MARK_PAIRS.length + 1).fill(0);
  const reading: Reading = { pairs: [], crossings: [], single: [], waiting: [], count, passed: [] };
  for (let offset = 0; offset < text.length; offset += 1) {
    const side = SIDES[text.charCodeAt(offset)] ?? 0;
    if (side === 0) continue;
    const kind = Math.abs(side);
    const mark = { text: text.charAt(offset), offset };
    if (side > 0) open(reading, mark, kind);
    else if ((count[kind] ?? 0) > 0) close(reading, mark, kind);
    else closeUnopened(reading, text, mark, kind);
  }
  const { pairs, crossings, single, waiting, passed } = reading;
  const left = passed.flatMap((entries) => entries.map((entry) => entry.open));
  const isSorted = left.length === 0 && (waiting.length === 0 || single.length === 0);
  return { pairs, crossings, single: isSorted ? single.concat(waiting) : single.concat(waiting, left).sort(byOffset) };
}

function open({ waiting, count }: Reading, mark: Mark, kind: number): void {
  waiting.push(mark);
  count[kind] = (count[kind] ?? 0) + 1;
}

/** Closes the nearest mark of a kind, of which one waits; those inside it are passed over, and may still be found to cross the pair. */
function close({ waiting, count, pairs, passed }: Reading, mark: Mark, kind: number): void {
  const over: Mark[] = [];
  let partner = waiting.pop();
  for (; partner !== undefined && kindOf(partner) !== kind; partner = waiting.pop()) over.push(partner);
  if (partner === undefined) return;
  count[kind] = (count[kind] ?? 1) - 1;
  const outer = { open: partner, close: mark };
  pairs.push(outer);
  for (const other of over) {
    const otherKind = kindOf(other);
    count[otherKind] = (count[otherKind] ?? 1) - 1;
    passed[otherKind] = passed[otherKind] ?? [];
    passed[otherKind].push({ open: other, outer });
  }
}

/** A closing mark of a kind of which none waits: the partner of one that was passed over, part of a word or number, or alone. */
function closeUnopened({ crossings, single, passed }: Reading, text: string, mark: Mark, kind: number): void {
  const crossed = passed[kind]?.pop();
  if (crossed !== undefined) crossings.push({ outer: crossed.outer, inner: { open: crossed.open, close: mark } });
  else if (!isLetterMark(text, mark)) single.push(mark);
}

function kindOf({ text }: Mark): number {
  return Math.abs(SIDES[text.charCodeAt(0)] ?? 0);
}

function byOffset(one: Mark, other: Mark): number {
  return one.offset - other.offset;
}

/** The mark that goes with a mark. */
export function partnerOf(mark: string): string {
  return MARK_PAIRS.find((pair) => pair.includes(mark))?.replace(mark, '') ?? mark;
}

/** An apostrophe, or the bracket behind the number of an entry. */
function isLetterMark(text: string, { text: mark, offset }: Mark): boolean {
  if (mark === '’') return /[A-Za-z]/.test(text.charAt(offset - 1));
  return wide(mark) === '）' && LIST_NUMBER.test(textBefore(text, offset, 4));
}
