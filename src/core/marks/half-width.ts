import { replacement } from '../model/replacement.ts';
import type { Problem } from '../model/rule.ts';
import { HAN, HAN_CHARACTER } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import { textBefore } from '../text/spans.ts';
import { wide } from '../text/wide-marks.ts';
import type { Pairing } from './marks.ts';

/** A mark on its own; runs of marks are another fault. */
const SINGLE = /(?<![,;:?!.，。、；：？！])(?:[,;:?!.．]|\.{3,6})(?![,;:?!.．，。、；：？！])/g;
const BLANK = /[ \t\u00a0\u3000]/;
const CLOSING = new RegExp(`[${HAN}〇”’》）】〕〉％]`);
const OPENING = new RegExp(`[${HAN}〇“‘《（【〔〈]`);
const WORD = /[A-Za-z0-9]/;
/** 错误!未找到引用源 is Word's own. */
const LEFTOVER = /错误$/;
const LONGEST = 60;
/** A pair of brackets longer than this is marked by its first half alone. */
const LONG = 20;

/** Half-width , ; : ? ! … and the full stop of a paragraph beside Chinese; offsets are into the text. */
export function* narrowMarks(text: string): Generator<Problem> {
  for (const { 0: mark, index } of matchesOf(SINGLE, text)) {
    let start = index;
    let end = index + mark.length;
    while (index - start < 4 && BLANK.test(text.charAt(start - 1))) start -= 1;
    while (end - index < 8 && BLANK.test(text.charAt(end))) end += 1;
    if (!isChinese(mark, text.charAt(start - 1), text.slice(end, end + 2))) continue;
    if (LEFTOVER.test(textBefore(text, start, 2))) continue;
    const right = mark.length > 1 ? '……' : wide(mark);
    yield {
      span: { start: index, end: index + mark.length },
      message: `中文里的标点用全角：“${mark}”应为“${right}”`,
      fixes: [replacement({ start, end }, right, true)],
    };
  }
}

/** Whether a mark belongs to a Chinese sentence, judged by the character before it and the two behind it. */
function isChinese(mark: string, left: string, behind: string): boolean {
  const isEnd = behind === '';
  if (mark === '.' || mark === '．')
    return HAN_CHARACTER.test(left) && (isEnd || /^[一二三四五六七八九十]是/.test(behind));
  if (mark === ',' || mark === ';') {
    if (!CLOSING.test(left)) return WORD.test(left) && HAN_CHARACTER.test(behind.charAt(0));
    return isEnd || OPENING.test(behind.charAt(0)) || WORD.test(behind.charAt(0));
  }
  if (!CLOSING.test(left)) return false;
  return isEnd || OPENING.test(behind.charAt(0)) || (mark === ':' ? WORD : /[”’》）]/).test(behind.charAt(0));
}

/** Half-width brackets around Chinese, and brackets of two widths; those that cross others are left to another rule. */
export function* narrowBrackets(text: string, { pairs }: Pairing): Generator<Problem> {
  for (const { open, close } of pairs) {
    const marks = [open, close].filter((mark) => mark.text !== wide(mark.text));
    if (marks.length === 0) continue;
    if (marks.length === 2 && !HAN_CHARACTER.test(text.slice(open.offset, close.offset))) continue;
    const isLong = close.offset - open.offset > LONG;
    yield {
      span: { start: open.offset, end: isLong ? open.offset + 1 : close.offset + 1 },
      message: marks.length === 2 ? '中文里的括号用全角“（）”' : '括号的两半应当一样宽，用全角“（）”',
      related: isLong ? [{ span: { start: close.offset, end: close.offset + 1 }, message: '括号的另一半' }] : [],
      fixes: [
        {
          title: '改为“（）”',
          edits: marks.map(({ offset, text: mark }) => ({
            span: { start: offset, end: offset + 1 },
            text: wide(mark),
          })),
          safe: true,
        },
      ],
    };
  }
}

/** Straight quotation marks around Chinese; an odd number of them in a text cannot be told apart. */
export function* straightQuotes(text: string): Generator<Problem> {
  const offsets = matchesOf(/"/g, text).map(({ index }) => index);
  for (let index = 0; index < offsets.length && offsets.length % 2 === 0; index += 2) {
    const [start = 0, end = 0] = [offsets[index], offsets[index + 1]];
    if (end - start > LONGEST || !HAN_CHARACTER.test(text.slice(start, end))) continue;
    yield {
      span: { start, end: end - start > LONG ? start + 1 : end + 1 },
      message: '中文里的引号用“”，不用直引号',
      fixes: [
        {
          title: '改为“”',
          edits: [
            { span: { start, end: start + 1 }, text: '“' },
            { span: { start: end, end: end + 1 }, text: '”' },
          ],
          safe: true,
        },
      ],
    };
  }
}
