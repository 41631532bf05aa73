import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';
import type { Quantity } from './quantities.ts';

/** Between what is counted apart; 、 and 和 only where a figure ends before them. */
const BOUNDARY = /[，。；：！？（）()]|、|和|以及|及/g;
const SENTENCE_END = /[。；！？]/;
/** A figure that says by how much something changed, or one of another year. */
const RELATIVE =
  /(?:增加|增长|增幅|上升|提高|提升|减少|下降|降幅|降低|压减|压缩|缩短|缩减|节省|增|减|多|少)[了达为]?(?:约|近|逾|超过?)?$/;
/** 由21人增加到26人: the first belongs to the year before, the second is this year's. */
const RISES_TO = /^(?:增加|增长|提高|提升|上升|减少|下降|降低|[增升减降])[到至为]/;
const RISEN_TO = /(?:增加|增长|提高|提升|上升|减少|下降|降低|[增升减降达])[到至]$/;
const OTHER_YEAR = /上年|去年|上一年|同期|同比|环比|[较比](?:20|“|上|去)|十[一二三四五]五|以来/;

/** Of more figures in a row without a mark nobody could tell what each counts. */
const MOST_FIGURES = 12;

/** A piece of a paragraph that counts one thing, or several without a mark between them. */
export interface Clause {
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  /** The mark before it ends a sentence. */
  readonly opensSentence: boolean;
}

/** A paragraph's clauses with their figures, none where they are a mere row of numbers; spans are offsets into its text. */
export function* clausesOf(text: string, quantities: readonly Quantity[]): Generator<Clause> {
  const ends = new Set(quantities.map(({ span }) => span.end));
  const marks = matchesOf(BOUNDARY, text).filter(({ index, 0: mark }) => !/[、和及]/.test(mark) || ends.has(index));
  let start = 0;
  let next = 0;
  let opensSentence = true;
  for (const { index, 0: mark } of [...marks, { index: text.length, 0: '' }]) {
    const own: Quantity[] = [];
    for (let each = quantities[next]; each !== undefined && each.span.start < index; each = quantities[next]) {
      own.push(each);
      next += 1;
    }
    yield { span: { start, end: index }, quantities: own.length > MOST_FIGURES ? [] : own, opensSentence };
    start = index + mark.length;
    opensSentence = SENTENCE_END.test(mark);
  }
}

/** Whether a figure tells of a change, is one end of a range or belongs to another year. */
export function isRelative(text: string, { span: clause }: Clause, { span, unit }: Quantity): boolean {
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const isRange = /[至到~～—–-]$/.test(before) && !RISEN_TO.test(before);
  if (isRange || /^[至到~～—–-]+[0-9]/.test(after) || (/[由从]/.test(before) && RISES_TO.test(after))) return true;
  return unit === '个百分点' || RELATIVE.test(before) || OTHER_YEAR.test(before + after);
}
