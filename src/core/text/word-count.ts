import { withoutExcuseMarks } from './excuse-marks.ts';
import { withoutBlanks } from './prompts.ts';

/** What a UTF-16 code unit is in a word count; what is not in the table stands for itself. */
const WORD_KIND = { blank: 1, joint: 2, letter: 3, lowSurrogate: 4 } as const;
const WORD_KINDS = new Uint8Array(0x10000);
const WORD_RANGES: readonly (readonly [number, number, number])[] = [
  [WORD_KIND.blank, 0x0000, 0x0000],
  [WORD_KIND.blank, 0x0009, 0x000d],
  [WORD_KIND.blank, 0x0020, 0x0020],
  [WORD_KIND.blank, 0x00a0, 0x00a0],
  [WORD_KIND.blank, 0x1680, 0x1680],
  [WORD_KIND.blank, 0x2000, 0x200f],
  [WORD_KIND.blank, 0x2028, 0x2029],
  [WORD_KIND.blank, 0x202f, 0x202f],
  [WORD_KIND.blank, 0x205f, 0x2060],
  [WORD_KIND.blank, 0x3000, 0x3000],
  [WORD_KIND.blank, 0xfeff, 0xfeff],
  [WORD_KIND.letter, 0x0025, 0x0025],
  [WORD_KIND.letter, 0x0030, 0x0039],
  [WORD_KIND.letter, 0x0041, 0x005a],
  [WORD_KIND.letter, 0x0061, 0x007a],
  [WORD_KIND.letter, 0x00c0, 0x024f],
  [WORD_KIND.lowSurrogate, 0xdc00, 0xdfff],
];
for (const [kind, first, last] of WORD_RANGES) WORD_KINDS.fill(kind, first, last + 1);
for (const mark of ".,'’@_/:+-") WORD_KINDS[mark.charCodeAt(0)] = WORD_KIND.joint;

/** 字数 as Word counts it: each Chinese character and mark is one, a run of Latin letters or figures is one, white space none. */
export function countCharacters(text: string): number {
  let count = 0;
  let joints = 0;
  let isWord = false;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = WORD_KINDS[code];
    if (kind === WORD_KIND.letter) isWord = true;
    else if (kind === WORD_KIND.joint) joints += 1;
    else {
      count += isWord ? 1 : joints;
      isWord = false;
      joints = 0;
      const isSecondHalf = kind === WORD_KIND.lowSurrogate && before >= 0xd800 && before < 0xdc00;
      if (kind !== WORD_KIND.blank && !isSecondHalf) count += 1;
    }
    before = code;
  }
  return count + (isWord ? 1 : joints);
}

/** 字数 of what is written: prompts (【待填：…】), lines to write on (____) and marks that excuse a place do not count. */
export function countWritten(text: string): number {
  return countCharacters(withoutBlanks(withoutExcuseMarks(text)));
}
