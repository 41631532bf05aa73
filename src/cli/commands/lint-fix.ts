import { dirname } from 'node:path';
import type { Settings } from '../../core/model/settings.ts';
import { type Checked, check } from '../checking/check.ts';
import { repair } from '../checking/repair.ts';
import type { Source } from '../files/load.ts';
import { removeLeftovers } from '../files/temporary.ts';
import { replaceFile } from '../files/write.ts';
import type { Io } from '../terminal/io.ts';
import { say } from '../terminal/say.ts';

/** What came of one document. */
export interface Treated {
  /** What is left to report. */
  readonly checked: Checked;
  /** What kept it from being repaired. */
  readonly trouble?: string;
  /** Its text went to standard output, where no results may follow. */
  readonly isText?: boolean;
}

/** Repairs documents in place, and standard input on its way to standard output; says what was done to each. */
export function createFixer(io: Io): (source: Source, settings: Settings) => Promise<Treated> {
  const cleaned = new Set<string>();
  const clean = async (folder: string) => {
    if (!cleaned.has(folder)) await removeLeftovers(folder);
    cleaned.add(folder);
  };
  return async (source, settings) => {
    const { path } = source.target;
    if (path === undefined) return { ...(await fix(source, settings, undefined, io)), isText: true };
    await clean(dirname(path));
    return fix(source, settings, path, io);
  };
}

/** Repairs one document; `path` is absolute, undefined for standard input. */
async function fix(source: Source, settings: Settings, path: string | undefined, io: Io): Promise<Treated> {
  const before = check(source, settings);
  const repaired = repair(source, before, settings);
  const bytes = 'value' in repaired ? repaired.value.bytes : undefined;
  if (path === undefined) io.out(bytes ?? source.bytes);
  if ('trouble' in repaired) return { checked: before, trouble: repaired.trouble };
  const trouble = path === undefined || bytes === undefined ? undefined : await replaceFile(path, source.bytes, bytes);
  if (trouble !== undefined) return { checked: before, trouble };
  const { checked, count, withheld, untried } = repaired.value;
  const done = bytes === undefined ? [] : [`已自动修复 ${count} 处`];
  const left = [
    ...(withheld === 0 ? [] : [`有 ${withheld} 处一改就会变动标题、年度等要素，没有改，请您定`]),
    ...(untried === 0 ? [] : [`有 ${untried} 处来不及逐一试改，没有改，请您定`]),
  ];
  if (done.length + left.length > 0) say(io, `${source.target.name}：${[...done, ...left].join('；')}`);
  return { checked };
}
