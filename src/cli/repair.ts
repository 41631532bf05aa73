import { safeFixes } from '../core/fix.ts';
import { fixAll } from '../core/fix-all.ts';
import { type Checked, check } from './check.ts';
import { encodeLike } from './encode.ts';
import type { Outcome } from './io.ts';
import type { Source } from './load.ts';

/** A document after its safe fixes. */
export interface Repaired {
  readonly checked: Checked;
  /** How many findings are gone. */
  readonly count: number;
  /** What is to be written; undefined where nothing changed. */
  readonly bytes: Uint8Array | undefined;
}

/** Applies the safe fixes to a document that was checked. One that is no report stays as it is. */
export function repair(source: Source, checked: Checked): Outcome<Repaired> {
  const { text } = source.decoded;
  const fixed = checked.isReport ? fixAll(text, source.syntax) : text;
  if (fixed === text) return { value: { checked, count: 0, bytes: undefined } };
  const bytes = encodeLike(source.bytes, source.decoded, fixed);
  if (bytes === undefined) {
    return {
      trouble: `${checked.file}：没有修改，因为改好的文字无法按原来的编码（${checked.encoding}）完整存回，请先另存为 UTF-8`,
    };
  }
  const after = check(source, fixed);
  const count = safeFixes(checked.findings).length - safeFixes(after.findings).length;
  return { value: { checked: after, count, bytes } };
}
