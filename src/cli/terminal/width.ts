import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The characters of ambiguous width (East Asian Width A: Unicode Standard Annex #11) that GB 2312 has, letters with tone marks
 * aside: terminals with a Chinese font draw “”‘’…— and ①②③ two columns wide.
 */
const WIDE_IN_CHINESE = new RegExp(
  [
    '[·–—―‖‘’“”‥…‰′″※§¤¨°±×÷ˇˉ∈∏∑√∝∞∠∥∧∨∩∪∫∮∴∵∶∷∽≈≌≠≡≤≥≮≯⊙⊥⌒℃№♀♂☆★○●◎◇◆□■△▲←↑→↓]',
    '[①-⒛Ⅰ-Ⅻⅰ-ⅹΑ-ΡΣ-Ωα-ρσ-ωЁА-яё─-╋\\ue000-\\uf8ff]',
  ].join('|'),
  'u',
);
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;
const TAB = '    ';

/** One character as it is shown: what is printed for it, and how many terminal columns that takes. */
export interface Cell {
  readonly shown: string;
  readonly width: 0 | 1 | 2 | 4;
}

/**
 * How one character (a code point, or a lone surrogate) is shown. A control character would act on the terminal instead of
 * being seen, and a bidirectional one would turn the line around: visible pictures stand for them.
 */
export function cell(character: string): Cell {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return { shown: character, width: 2 };
  if (code >= 0x20 && code <= 0x7e) return { shown: character, width: 1 };
  if (character === '\t') return { shown: TAB, width: 4 };
  if (code < 0x20) return { shown: String.fromCharCode(0x2400 + code), width: 1 };
  if (UNSAFE.test(character)) return { shown: '␦', width: 1 };
  if (ZERO.test(character)) return { shown: character, width: 0 };
  return {
    shown: character,
    width: WIDE_IN_CHINESE.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0),
  };
}

/** A text on one line, safe to print. */
export function printable(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return Array.from(text, (character) => cell(character).shown).join('');
}

/** The terminal columns a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += cell(character).width;
  return width;
}
