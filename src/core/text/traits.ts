import { MARK_PAIRS } from './mark-pairs.ts';
import type { Span } from './spans.ts';

/** What kinds of characters a text holds, one bit each, so that a rule passes over texts that cannot concern it. */
export const TRAIT = {
  /** An Arabic figure, half or full width. */
  figure: 1,
  /** White space of any kind. */
  blank: 2,
  /** , ; : ? ! . of half width. */
  halfWidth: 4,
  /** One half of a pair: 《》“”（）() and the like. */
  pair: 8,
  /** Control, zero-width, private-use and other characters no report holds. */
  odd: 16,
  /** [ < & \ _ and other characters that Word and web pages leave behind. */
  markup: 32,
  /** Characters that stand, or ask, for something still to be written. */
  filler: 64,
  /** ，。、；： and the like. */
  fullWidth: 128,
  /** Two of these marks, of either width, side by side. */
  crowded: 256,
  /** A full-width Arabic figure. */
  wideFigure: 512,
  /** ( ) and the straight quotation mark. */
  narrowPair: 1024,
  /** ，。、；：？！ and , ; : which go one at a time. */
  single: 2048,
  /** An opening mark. */
  opening: 4096,
  /** A closing mark or a blank directly behind an opening one: nothing between them. */
  hollow: 8192,
} as const;

const MEMBERS: readonly (readonly [number, string])[] = [
  [TRAIT.figure, '0123456789０１２３４５６７８９'],
  [TRAIT.wideFigure, '０１２３４５６７８９'],
  [TRAIT.blank, ' \t\u00a0\u3000\u2002\u2003\u2009'],
  [TRAIT.halfWidth, ',;:?!.．'],
  [TRAIT.narrowPair, '()"'],
  [TRAIT.single, '，。、；：？！,;:'],
  [TRAIT.pair, MARK_PAIRS.join('')],
  [TRAIT.odd, '\u007f\u00ad\u2060\ufeff\ufffc\ufffd□■'],
  [TRAIT.markup, '[]<>&\\_"!！EK'],
  [TRAIT.filler, 'XxＸ×✕某待请【_＿○〇△▲●◎'],
  [TRAIT.opening, '（《“〔〈('],
  [TRAIT.hollow, '）》”〕〉) \u3000'],
  [TRAIT.fullWidth, '，。、；：？！'],
];
/** First and last code, both inclusive. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [TRAIT.odd, 0x0000, 0x0008],
  [TRAIT.odd, 0x000b, 0x001f],
  [TRAIT.odd, 0x200b, 0x200f],
  [TRAIT.odd, 0x202a, 0x202e],
  [TRAIT.odd, 0x2066, 0x2069],
  [TRAIT.odd, 0xe000, 0xf8ff],
];

/** The bits of each UTF-16 code unit. */
const BITS = new Uint16Array(0x10000);
for (const [bit, members] of MEMBERS) {
  for (let index = 0; index < members.length; index += 1) mark(members.charCodeAt(index), bit);
}
for (const [bit, first, last] of RANGES) {
  for (let code = first; code <= last; code += 1) mark(code, bit);
}

function mark(code: number, bit: number): void {
  BITS[code] = (BITS[code] ?? 0) | bit;
}

/** The traits of a piece of text, or-ed together. */
export function traitsOf(text: string, { start, end }: Span): number {
  let traits = 0;
  let before = 0;
  for (let index = start; index < end; index += 1) {
    const bits = BITS[text.charCodeAt(index)] ?? 0;
    if (bits === 0) {
      before = 0;
      continue;
    }
    traits |= bits & ~TRAIT.hollow;
    if ((before & TRAIT.opening) !== 0) traits |= bits & TRAIT.hollow;
    if ((bits & before & TRAIT.single) !== 0) traits |= TRAIT.crowded;
    before = bits;
  }
  return traits;
}
