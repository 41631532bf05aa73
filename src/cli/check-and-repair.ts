import { type Checked, check } from './check.ts';
import type { Io } from './io.ts';
import type { Source } from './load.ts';
import { repair } from './repair.ts';
import { printable } from './width.ts';
import { replaceFile } from './write.ts';

/** Repairs a document in place, or standard input on its way to standard output; gives what is left to report. */
export async function checkAndRepair(source: Source, io: Io, complain: (trouble: string) => void): Promise<Checked> {
  const { name, path } = source.target;
  const before = check(source);
  const repaired = repair(source, before);
  if ('trouble' in repaired) complain(repaired.trouble);
  const { checked, count, bytes } =
    'value' in repaired ? repaired.value : { checked: before, count: 0, bytes: undefined };
  if (path === undefined) io.out(bytes ?? source.bytes);
  if (bytes === undefined) return checked;
  const trouble = path === undefined ? undefined : await replaceFile(path, source.bytes, bytes);
  if (trouble !== undefined) {
    complain(`${name}：${trouble}`);
    return before;
  }
  io.err(`${printable(name)}：已自动修复 ${count} 处\n`);
  return checked;
}
