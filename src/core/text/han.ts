/**
 * The Chinese characters of the first plane, extension A included, as a range for the character classes of expressions. 〇 is none of
 * them: it counts as a figure.
 */
export const HAN = '\\u3400-\\u9fff';

/** A Chinese character as prose is written with them, 〇 included. */
export const HAN_CHARACTER = new RegExp(`[${HAN}〇]`);

/** Whether a UTF-16 code unit is a Chinese character. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
