import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { hasSuffix, WORD_SUFFIXES } from '../../core/reading/suffixes.ts';
import { STDIN } from '../files/target.ts';
import { removeLeftovers } from '../files/temporary.ts';
import { createFile, replaceFile } from '../files/write.ts';
import { codeOf, reasonOf } from '../terminal/system-errors.ts';

/** Why nothing may be written to a file, known before any work is done; undefined when it may. */
export function refuseTarget(
  name: string,
  { from, force }: { readonly from: string | undefined; readonly force: boolean },
  cwd: string,
): string | undefined {
  if (hasSuffix(name, WORD_SUFFIXES)) return `${name}：还不能写 Word 文件，文件名请以 .md 或 .txt 结尾`;
  const path = resolve(cwd, name);
  const found = lookUp(path);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return `${name}：这是文件夹，请写明文件名`;
  if (from !== undefined && from !== STDIN && isSameFile(path, resolve(cwd, from))) {
    return `${name}：这就是上年报告，不能覆盖它，请另起文件名`;
  }
  return force ? undefined : existing(name);
}

/** What stands under a path; undefined where nothing does, or nothing can be seen. */
function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function existing(name: string): string {
  return `${name}：文件已经存在，没有写入。请另起文件名；确要覆盖的，加上 --force`;
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Writes a file that was not there, or with `force` replaces the one that was; gives back why it could not. */
export async function writeNew(
  name: string,
  cwd: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<string | undefined> {
  const path = resolve(cwd, name);
  try {
    await removeLeftovers(dirname(path));
    if (force && lookUp(path) !== undefined) {
      const trouble = await replaceFile(path, readFileSync(path), bytes);
      return trouble === undefined ? undefined : `${name}：${trouble}`;
    }
    await createFile(path, bytes);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return existing(name);
    return `${name}：没有写入：${code === 'ENOENT' ? '所在的文件夹不存在' : reasonOf(error)}`;
  }
}
