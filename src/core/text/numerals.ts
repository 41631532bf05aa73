const DIGITS = '〇一二三四五六七八九';

/** The value of one Chinese or Arabic digit (full-width ones and 零, O, ○ included), or undefined. */
function digit(character: string): number | undefined {
  if (/[零OoＯ○]/.test(character)) return 0;
  const chinese = DIGITS.indexOf(character);
  if (chinese >= 0) return chinese;
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return undefined;
}

/** Digit after digit: 二〇二三, ２０２３ and 2023 are 2023; undefined when a character is no digit. */
export function readDigits(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const next = digit(character);
    if (next === undefined) return undefined;
    value = value * 10 + next;
  }
  return text === '' ? undefined : value;
}

/** An ordinal as headings and lists write it: 十二, 二十, 一百零三, 12 → its value; undefined when it is none (below 1000). */
export function readNumeral(text: string): number | undefined {
  if (!/[十百]/.test(text)) return readDigits(text);
  let value = 0;
  let pending: number | undefined;
  for (const character of text) {
    if (character === '百') {
      value += (pending ?? 1) * 100;
      pending = undefined;
    } else if (character === '十') {
      value += (pending ?? 1) * 10;
      pending = undefined;
    } else {
      const next = digit(character);
      if (next === undefined) return undefined;
      pending = next;
    }
  }
  return value + (pending ?? 0);
}

/** The largest number that headings and points are written with, and are told by. */
export const LARGEST_NUMERAL = 99;

/** 1–99 as a heading writes it: 1 → 一, 12 → 十二, 20 → 二十; larger values digit by digit. */
export function formatNumeral(value: number): string {
  if (value > 99) return [...String(value)].map((character) => DIGITS.charAt(Number(character))).join('');
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (units === 0 && tens > 0 ? '' : DIGITS.charAt(units));
}

/** Where the circled numbers stand in Unicode: the first of each row, and its value. */
const CIRCLED_ROWS = [
  [0x2460, 1],
  [0x3251, 21],
  [0x32b1, 36],
] as const;
const LARGEST_CIRCLED = 50;

/** Matches one circled number, ① to ㊿. */
export const CIRCLED = '[①-⑳㉑-㉟㊱-㊿]';

/** The value of a circled number. */
export function readCircled(text: string): number {
  const code = text.charCodeAt(0);
  const [start, value] = CIRCLED_ROWS.findLast(([first]) => first <= code) ?? CIRCLED_ROWS[0];
  return value + code - start;
}

/** 1 → ①, 21 → ㉑; undefined where there is none. */
export function formatCircled(value: number): string | undefined {
  const [start, first] = CIRCLED_ROWS.findLast(([, least]) => least <= value) ?? CIRCLED_ROWS[0];
  return value > LARGEST_CIRCLED ? undefined : String.fromCharCode(start + value - first);
}
