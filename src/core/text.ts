/** A place in a text: UTF-16 offsets, half open. The only way the core says *where*. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** White space and invisible characters: ideographic space, BOM and zero-width characters included. */
export const BLANK = /[\s\u0000\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether a character is white space or invisible: ideographic space, BOM and zero-width characters included. */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The span without white space and invisible characters at both ends; empty (at its start) when nothing else is there. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The physical lines of a text without their terminators; `\r\n`, `\n` and a lone `\r` each end a line. */
export function physicalLines(text: string): Generator<Span> {
  return piecesBetween(text, /\r\n|[\n\r]/g);
}

/** What ends a line of a report: a line terminator, the manual line break of Word (`\v`) or a page break (`\f`). */
export const LINE_END = /[\n\v\f\r]/;

/** The same of one character, by its code: `\n`, `\v`, `\f`, `\r`, or none of them. */
export function isLineEnd(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

/** The lines of a report without what ends them. Every physical line is one, or several where Word broke it by hand. */
export function textLines(text: string): Generator<Span> {
  return piecesBetween(text, /\r\n|[\n\v\f\r]/g);
}

/** The pieces of a text between the matches of an expression (global, never empty). */
function* piecesBetween(text: string, ends: RegExp): Generator<Span> {
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { start, end: end.index };
    start = ends.lastIndex;
  }
  yield { start, end: text.length };
}

/** The line terminator a text uses, judged by its first one; `\n` when it has none. */
export function lineTerminator(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** What a UTF-16 code unit is in a word count; what is not in the table stands for itself. */
const WORD_KIND = { other: 0, blank: 1, joint: 2, letter: 3, lowSurrogate: 4 } as const;
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

/** The offset at which the line of a report that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The offset at which the line of a report that holds `offset` ends. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** The spaces, tabs and ideographic spaces directly before an offset. */
export function blankBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && ' \t\u3000'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}
