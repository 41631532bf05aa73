import { physicalLines } from '../../src/core/text/line-ends.ts';
import type { Span } from '../../src/core/text/spans.ts';
import { corpusJson } from '../corpus.ts';

/** One annotation of the five real reports; lines and columns from 1, columns in UTF-16 units. */
export interface GoldenEntry {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly code: string;
  /** none: a trap that must stay without a finding. */
  readonly severity: 'error' | 'warning' | 'info' | 'none';
}

/** All annotations, in the order of the file. */
export function readGolden(): readonly GoldenEntry[] {
  return corpusJson<readonly GoldenEntry[]>('seeds.golden.json');
}

/**
 * Where an annotation stands (UTF-16 offsets); `……` in it stands for words left out. Throws when the text there is another, so
 * that no entry rots unseen.
 */
export function spanOf(text: string, entry: GoldenEntry): Span {
  const line = [...physicalLines(text)][entry.line - 1];
  const start = (line?.start ?? 0) + entry.column - 1;
  let end = start;
  for (const piece of entry.text.split(/…+/)) {
    const at = text.indexOf(piece, end);
    if (at < 0 || at + piece.length > (line?.end ?? 0) || (end === start && at > start)) {
      throw new Error(`${entry.file} ${entry.line}:${entry.column} does not read “${entry.text}”`);
    }
    end = at + piece.length;
  }
  return { start, end };
}
