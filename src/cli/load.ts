import { readFileSync } from 'node:fs';
import type { Syntax } from '../core/report.ts';
import { type Decoded, decode } from './decode.ts';
import { type Io, type Outcome, STDIN } from './io.ts';
import { isAlwaysReport, isWordFile, syntaxOfFile } from './kinds.ts';
import type { Target } from './targets.ts';
import { reasonOf } from './trouble.ts';

/** A document as read. */
export interface Source {
  readonly target: Target;
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
  readonly syntax: Syntax;
  /** It is checked whatever it holds. */
  readonly isAlwaysReport: boolean;
}

/** Reads a file or standard input. Files are read one by one in between checking: there is nothing to do meanwhile. */
export async function load(target: Target, io: Io): Promise<Outcome<Source>> {
  const { name } = target;
  const shown = name === STDIN ? '标准输入' : name;
  if (target.path !== undefined && isWordFile(name)) {
    return { trouble: `${shown}：还不能读 Word 文件，请先在 Word 或 WPS 里另存为“纯文本（.txt）”` };
  }
  let bytes: Uint8Array;
  let decoded: Decoded | undefined;
  try {
    bytes = target.path === undefined ? await io.readInput() : readFileSync(target.path);
    decoded = decode(bytes);
  } catch (error) {
    return { trouble: `${shown}：${reasonOf(error)}` };
  }
  if (decoded === undefined) {
    return { trouble: `${shown}：不是文本文件，或者编码不是 UTF-8、UTF-16、GB18030，没有检查` };
  }
  return {
    value: { target, bytes, decoded, syntax: syntaxOfFile(name, decoded.text), isAlwaysReport: isAlwaysReport(name) },
  };
}
