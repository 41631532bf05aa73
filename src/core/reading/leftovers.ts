import type { Syntax } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import { contains, type Span } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';

/** Something a program left in the text, and what belongs in its place; undefined when only the writer can know. */
export interface Leftover {
  readonly kind: 'word' | 'web' | 'invisible' | 'line-break' | 'lost-reference' | 'lost-character';
  readonly span: Span;
  readonly replacement: string | undefined;
}

const WORD = [
  '\\[bookmark:[^\\]\\r\\n\\v\\f]{0,60}\\]',
  'HYPERLINK[ \\t]+(?:\\\\[a-z][ \\t]+)?["“][^"“”\\r\\n\\v\\f]*["”]',
  '(?:PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)[ \\t]+\\\\\\*[ \\t]+(?:MERGEFORMAT|Arabic)',
  'PAGEREF[ \\t]+_[A-Za-z]{2,12}[0-9]{0,12}(?:[ \\t]\\\\[a-z]){0,3}',
  'TOC[ \\t]+\\\\o[ \\t]+"[^"\\r\\n\\v\\f]{1,9}"(?:[ \\t]\\\\[a-z]){0,4}',
  'EMBED[ \\t]+[A-Z][A-Za-z]{2,20}\\.[A-Za-z0-9.]{1,20}',
  '_(?:Toc|Ref|Hlk)[0-9]{3,12}|_GoBack',
].join('|');
const TAG_NAME = 'br|p|span|div|font|strong|b|em|i|u|a|table|tbody|tr|td|th|ul|ol|li|img|h[1-6]|o:p';
const TAG = `</?(?:${TAG_NAME})(?:[ \\t/][^<>\\r\\n\\v\\f]*)?>`;
/** &amp;nbsp; is what became of &nbsp; when it was escaped once more. */
const AMPERSAND = '&(?:amp;)*';
const SPACE_ENTITIES = `(?:${AMPERSAND}(?:nbsp|ensp|emsp|thinsp);)+`;
const CHARACTER_CODE = '#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5}';
const CHARACTER_ENTITY = `${AMPERSAND}(?:lt|gt|quot|ldquo|rdquo|mdash|middot|hellip|amp|${CHARACTER_CODE});`;
const ENTITY = `${SPACE_ENTITIES}|${CHARACTER_ENTITY}`;
/** As Word prints it in either language. */
const LOST_REFERENCE = [
  '错误[!！](?:未找到引用源|未定义书签|文档中没有指定样式的文字)[。.]?',
  'Error![ ](?:Reference source not found|Bookmark not defined)\\.',
].join('|');
/** Control characters, zero-width ones and those that turn the direction of writing, and the symbols of Word's own fonts. */
const HIDDEN =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\uf020-\\uf0ff';
const INVISIBLE = `[${HIDDEN}]+`;
/** Finds what every leftover that may be deleted unread holds one of: HYPERLINK the K, EMBED the E. */
export const TRACES = new RegExp(`[<&_[\\\\EK${HIDDEN}]`, 'g');
/** Breaks of lines and pages by hand. */
const LINE_BREAK = '[\\u000b\\u000c]+';
/** The signs that stand for a character which is not there; □ inside a word is one, elsewhere it is a box to tick. */
const LOST_CHARACTER = ['[\\ufffc\\ufffd\\ue000-\\uf01f\\uf100-\\uf8ff]+', `(?<=[${HAN}])[□■](?=[${HAN}])`].join('|');
const COMMON = [WORD, LOST_REFERENCE, INVISIBLE, LINE_BREAK, LOST_CHARACTER].map((piece) => `(${piece})`).join('|');
const PATTERNS: Readonly<Record<Syntax, RegExp>> = {
  plain: new RegExp(`${COMMON}|(${TAG}|${ENTITY})`, 'g'),
  markdown: new RegExp(COMMON, 'g'),
};
/** What an entity may become: nothing that would be a leftover in its turn. */
const PROSE = new RegExp(
  `^[!-%'-;=?-~\\u00a1-\\u00ac\\u00ae-\\u00ff\\u2014\\u2018-\\u2026\\u3001-\\u30ff${HAN}\\uff01-\\uffe5]$`,
);
const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '〈',
  gt: '〉',
  '<': '〈',
  '>': '〉',
  '&': '＆',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
  hellip: '…',
  amp: '＆',
};

/** What Word, web pages and lost characters left in a line; neighbours that only need deleting come as one. */
export function* findLeftovers(text: string, syntax: Syntax): Generator<Leftover> {
  const inner = trimSpan(text, { start: 0, end: text.length });
  let held: Leftover | undefined;
  for (const match of matchesOf(PATTERNS[syntax], text)) {
    const next = read(text, inner, match);
    if (held !== undefined && held.span.end === next.span.start && held.replacement === '' && next.replacement === '') {
      held = { ...held, span: { start: held.span.start, end: next.span.end } };
      continue;
    }
    if (held !== undefined) yield held;
    held = next;
  }
  if (held !== undefined) yield held;
}

function read(text: string, inner: Span, match: RegExpExecArray): Leftover {
  const [found, word, lost, invisible, lineBreak, gone] = match;
  const span = { start: match.index, end: match.index + found.length };
  if (word !== undefined) return { kind: 'word', span, replacement: '' };
  if (lost !== undefined) return { kind: 'lost-reference', span, replacement: undefined };
  if (invisible !== undefined) return { kind: 'invisible', span, replacement: '' };
  if (gone !== undefined) return { kind: 'lost-character', span, replacement: undefined };
  if (lineBreak === undefined) return { kind: 'web', span, replacement: webReplacement(text, span, found) };
  return { kind: 'line-break', span, replacement: contains(inner, span) ? '\n' : '' };
}

/** Tags go; an entity becomes its character, a space only between words that are not Chinese. */
function webReplacement(text: string, { start, end }: Span, found: string): string {
  if (found.startsWith('<')) return '';
  const name = found.slice(1, -1).replace(/^(?:amp;)+(?=.)/, '');
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const written = name.startsWith('#') ? String.fromCharCode(code) : ` ${name}`;
  const character = CHARACTERS[written.trim()] ?? written.charAt(0);
  if (PROSE.test(character)) return character;
  return /[!-~]/.test(text.charAt(start - 1)) && /[!-~]/.test(text.charAt(end)) ? ' ' : '';
}
