import { matchesOf } from '../text/matches.ts';
import { formatNumeral, readNumeral } from '../text/numerals.ts';
import type { Span } from '../text/spans.ts';
import { textBefore } from '../text/spans.ts';

/** A number with its unit, as written in a sentence. */
export interface Quantity {
  /** In single units: 2.2万次 is 22000. */
  readonly value: number;
  /** What one in the last printed figure is worth: 1000 in 2.2万次, 0.1 in 96.3%. */
  readonly step: number;
  /** 件, 人次, 元; `%` for either form of the mark. */
  readonly unit: string;
  /** 余, 近, 约, 以上 and the like make it one. */
  readonly isApproximate: boolean;
  /** Number and unit. */
  readonly span: Span;
}

/** Measure words, the longer before the shorter that begins like it. */
const UNITS = [
  '个百分点|人次|人份|件次|批次|场次|户次|家次|条次|辆次|台次|车次|公里|平方米|小时|分钟|课时',
  '[%％元件条项次份宗起人名个家户场期篇批处所辆台套部张块本册亩吨位座支班门节课卷例桩单笔幅只类种点遍轮栋幢口枚道则队]',
].join('|');
const FIGURES = '[0-9]{1,12}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{1,6})?';
const NUMERAL = '[二两三四五六七八九十]|[一二三四五六七八九]?十[一二三四五六七八九]?';
const SCALE = '[百千]?[万亿]|[百千]';
const QUANTITY = new RegExp(`(?:(${FIGURES})|(${NUMERAL}))[ ]?([余多来])?(${SCALE})?([余多])?(${UNITS})`, 'g');
/** Before a number: the rest of a longer one, a letter, an ordinal. */
const NO_START = /[0-9A-Za-z.第]/;
const NO_NUMERAL_START = /[0-9一二三四五六七八九十百千万两几数第]/;
/** A number of JavaScript holds fifteen figures; the last may be off after a sum. */
const SURE_FIGURES = 14;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const ABOUT_BEFORE = /(?:约|近|逾|超过?|接近|突破|不足|至少|不少于|不低于|不超过|最多)$/;
const ABOUT_BEHIND = /^(?:左右|以上|以下|以内|上下)/;

/** Every number with a unit in a text, in order; dates, ordinals and numbers inside words are none. Offsets are into the text. */
export function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(QUANTITY, text)) {
    const [whole, figures, numeral, more, scale = '', moreBehind, unit = ''] = match;
    if ((figures === undefined ? NO_NUMERAL_START : NO_START).test(text.charAt(match.index - 1))) continue;
    const number = figures === undefined ? numeralValue(numeral ?? '') : Number(figures.replaceAll(',', ''));
    if (number === undefined) continue;
    const span = { start: match.index, end: match.index + whole.length };
    const factor = SCALES[scale] ?? 1;
    const decimals = figures?.split('.')[1]?.length ?? 0;
    found.push({
      value: round(number * factor),
      step: factor / 10 ** decimals,
      unit: unit === '％' ? '%' : unit,
      isApproximate:
        more !== undefined ||
        moreBehind !== undefined ||
        ABOUT_BEFORE.test(textBefore(text, span.start, 4)) ||
        ABOUT_BEHIND.test(text.slice(span.end, span.end + 2)),
      span,
    });
  }
  return found;
}

/** Below a hundred and properly written, so that 四五十 is none. */
function numeralValue(numeral: string): number | undefined {
  if (numeral === '两') return 2;
  const value = readNumeral(numeral);
  return value !== undefined && formatNumeral(value) === numeral.replace('一十', '十') ? value : undefined;
}

/** Without the dust that binary fractions leave: 2.2 × 10000, 4374.4 × 100000000. */
export function round(value: number): number {
  return Number(value.toPrecision(SURE_FIGURES));
}

/** A figure as a message shows it: at most two decimals, in 万 when the original was. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
