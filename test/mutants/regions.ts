import type { Span } from '../../src/core/text/spans.ts';

/** What a piece of TypeScript is. template: the text of a `…` between its ${…}. */
export type RegionKind = 'code' | 'string' | 'template' | 'regex' | 'comment';

/** A piece of a source file; UTF-16 offsets. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`|[{}]|\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
/** What can stand before a regular expression, but not before a division. */
const BEFORE_REGEX = /(?:[=(,:?[{;&|!\n>]|return|yield)\s*$/;

/** Cuts a source file, formatted as this project formats it, into code, strings, regular expressions and comments. */
export function readRegions(source: string): readonly Region[] {
  const regions: Region[] = [];
  const open: ('{' | '`')[] = [];
  let from = 0;
  const close = (kind: RegionKind, end: number) => {
    if (end > from) regions.push({ kind, start: from, end });
    from = end;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [token] = match;
    const end = match.index + token.length;
    if (open.at(-1) === '`') {
      TOKEN.lastIndex = match.index + 1;
      if (token === '`') {
        close('template', end);
        open.pop();
        TOKEN.lastIndex = end;
      } else if (token === '{' && source.charAt(match.index - 1) === '$') {
        close('template', end);
        open.push('{');
      }
    } else if (token === '`') {
      close('code', match.index);
      open.push('`');
    } else if (token === '{') open.push('{');
    else if (token === '}') {
      open.pop();
      if (open.at(-1) === '`') close('code', match.index);
    } else if (token.startsWith('/') && !/^\/[/*]/.test(token) && !BEFORE_REGEX.test(source.slice(0, match.index))) {
      TOKEN.lastIndex = match.index + 1;
    } else {
      close('code', match.index);
      close(/^['"]/.test(token) ? 'string' : /^\/[/*]/.test(token) ? 'comment' : 'regex', end);
    }
  }
  close('code', source.length);
  return regions;
}
