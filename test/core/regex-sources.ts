import { transformSync } from 'esbuild';

/** A regular expression as it stands in a source. */
export interface RegexSource {
  readonly source: string;
  readonly flags: string;
}

/** Behind one of these a slash divides; behind anything else, or behind one of these words, it opens a regular expression. */
const VALUE_END = /[\p{L}\p{N}_$)\]]$/u;
const WORD_BEFORE_REGEX = /(?:^|[^.\p{L}\p{N}_$])(?:return|typeof|case|of|in|yield|void|await|delete|do|else)$/u;

/** The offset behind a quoted text that opens at `start`. */
function endOfQuoted(code: string, start: number): number {
  for (let index = start + 1; index < code.length; index += 1) {
    if (code[index] === '\\') index += 1;
    else if (code[index] === code[start]) return index + 1;
  }
  return code.length;
}

/** The offset behind the closing slash of a pattern that opens at `start`. */
function endOfPattern(code: string, start: number): number {
  let inClass = false;
  for (let index = start + 1; index < code.length; index += 1) {
    if (code[index] === '\\') index += 1;
    else if (code[index] === '[') inClass = true;
    else if (code[index] === ']') inClass = false;
    else if (code[index] === '/' && !inClass) return index + 1;
  }
  return code.length;
}

/** Every regular expression literal of a TypeScript source; types and templates are taken away first. */
export function* regexLiterals(typescript: string): Generator<RegexSource> {
  const supported = { 'template-literal': false };
  const { code } = transformSync(typescript, { loader: 'ts', legalComments: 'none', charset: 'utf8', supported });
  let before = '';
  for (let index = 0; index < code.length; index += 1) {
    const character = code.charAt(index);
    const opens = !VALUE_END.test(before) || WORD_BEFORE_REGEX.test(before);
    const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(character === '/' ? code.slice(index) : '')?.[0];
    if (comment !== undefined) index += comment.length - 1;
    else if (character === '/' && opens) {
      const end = endOfPattern(code, index);
      const flags = /^[dgimsuvy]*/.exec(code.slice(end, end + 8))?.[0] ?? '';
      yield { source: code.slice(index + 1, end - 1), flags };
      index = end + flags.length - 1;
      before = ')';
    } else if (character === '"' || character === "'") {
      index = endOfQuoted(code, index) - 1;
      before = ')';
    } else if (character.trim() !== '') {
      const isNewWord = code.charAt(index - 1).trim() === '' && VALUE_END.test(before);
      before = (before + (isNewWord ? ' ' : '') + character).slice(-12);
    }
  }
}
