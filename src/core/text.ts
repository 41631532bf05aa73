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

/** Whether a character is white space or invisible: ideographic space, BOM and zero-width characters included. */
export function isBlank(character: string): boolean {
  return /[\s\u0000\u00ad\u200b-\u200f\u2060\ufeff]/.test(character);
}

/** The span without white space and invisible characters at both ends; empty (at its start) when nothing else is there. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The physical lines of a text without their terminators; `\r\n`, `\n` and a lone `\r` each end a line. */
export function* physicalLines(text: string): Generator<Span> {
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13) continue;
    yield { start, end: index };
    if (code === 13 && text.charCodeAt(index + 1) === 10) index += 1;
    start = index + 1;
  }
  yield { start, end: text.length };
}

/** The line terminator a text uses, judged by its first one; `\n` when it has none. */
export function lineTerminator(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Runs of letters, figures and the marks that hold them together; every other visible character by itself. */
const WORDS = /[A-Za-z0-9\u00c0-\u024f.,'’%@_/:+-]+|[^\s\u0000\u200b-\u200f\u2060\ufeff]/gu;
const LETTER = /[A-Za-z0-9\u00c0-\u024f%]/;

/** 字数 as Word counts it: each Chinese character and mark is one, a run of Latin letters or figures is one, white space none. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(WORDS))
    count += word.length === 1 || word.charCodeAt(0) > 0xd7ff || LETTER.test(word) ? 1 : word.length;
  return count;
}

/** The offset at which the physical line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The spaces, tabs and ideographic spaces directly before an offset. */
export function blankBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && ' \t\u3000'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}
