import { readFileSync, statSync } from 'node:fs';
import type { Syntax } from '../../core/model/report.ts';
import { LARGEST_FILE, megabytes } from '../../core/reading/largest.ts';
import { hasSuffix, OWN_SUFFIXES, syntaxOfFile, WORD_SUFFIXES } from '../../core/reading/suffixes.ts';
import type { Io } from '../terminal/io.ts';
import type { Outcome } from '../terminal/outcome.ts';
import { reasonOf } from '../terminal/system-errors.ts';
import { type Decoded, decode } from './decode.ts';
import { pathOf } from './names.ts';
import type { Target } from './target.ts';

/** A document as read. */
export interface Source {
  readonly target: Target;
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
  readonly syntax: Syntax;
  /** It is checked whatever it holds. */
  readonly isAlwaysReport: boolean;
}

/**
 * Reads a file or standard input; gives why it cannot be read otherwise. Files are read one by one in between checking: there
 * is nothing to do meanwhile.
 */
export async function load(target: Target, io: Io): Promise<Outcome<Source>> {
  const { name, path } = target;
  if (path !== undefined && hasSuffix(name, WORD_SUFFIXES)) {
    return { trouble: '还不能读 Word 文件，请先在 Word 或 WPS 里另存为“纯文本（.txt）”' };
  }
  let bytes: Uint8Array;
  let decoded: Decoded | undefined;
  try {
    const size = path === undefined ? 0 : statSync(pathOf(path)).size;
    if (size > LARGEST_FILE) return tooLarge(size);
    bytes = path === undefined ? await io.readInput() : readFileSync(pathOf(path));
    if (bytes.length > LARGEST_FILE) return tooLarge(bytes.length);
    decoded = decode(bytes);
  } catch (error) {
    return { trouble: reasonOf(error) };
  }
  if (decoded === undefined) return { trouble: '不是文本文件，或者编码不是 UTF-8、UTF-16、GB18030，没有检查' };
  return {
    value: {
      target,
      bytes,
      decoded,
      syntax: syntaxOfFile(name, decoded.text),
      isAlwaysReport: hasSuffix(name, OWN_SUFFIXES),
    },
  };
}

function tooLarge(size: number): { readonly trouble: string } {
  return { trouble: `文件有 ${megabytes(size)}，不会是一份报告；超过 ${megabytes(LARGEST_FILE)} 的不检查` };
}
