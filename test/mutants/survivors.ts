import { readFileSync } from 'node:fs';

/** A change that no test can notice or need notice, and why. */
export interface Explained {
  readonly file: string;
  /** The line before and after, trimmed. */
  readonly line: string;
  readonly changed: string;
  readonly reason: string;
}

/** The survivors that have been looked at. */
export function readExplained(): readonly Explained[] {
  return JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8')) as readonly Explained[];
}

/** The line a change stands in, before and after, trimmed; lines that belong together are put together. */
export function linesOf(source: string, start: number, end: number, text: string): Pick<Explained, 'line' | 'changed'> {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', end);
  const to = newline < 0 ? source.length : newline;
  return {
    line: source.slice(from, to).trim(),
    changed: (source.slice(from, start) + text + source.slice(end, to)).trim(),
  };
}
