import { promises as files, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { codeOf, reasonOf } from '../terminal/system-errors.ts';
import { copyWhole } from './copy-whole.ts';
import { nameOf, pathOf } from './names.ts';
import { temporaryIn } from './temporary.ts';

const WRITABLE = 0o222;
const PRIVATE = 0o600;

/**
 * Replaces the contents of a file (absolute) in one step: whatever happens meanwhile, it holds either the old bytes or the new, and
 * it stays whose it was: owner, group, mode, access control list and extended attributes are the same afterwards, and links lead
 * to it. Gives back why it was not done: a file for which that cannot be had, that may not be written or no longer holds
 * `expected`, is left alone.
 */
export async function replaceFile(path: string, expected: Uint8Array, bytes: Uint8Array): Promise<string | undefined> {
  let temporary: string | undefined;
  try {
    const real = nameOf(await files.realpath(pathOf(path), { encoding: 'buffer' }));
    const refusal = refuse(await files.stat(pathOf(real)));
    if (refusal !== undefined) return refusal;
    temporary = temporaryIn(dirname(real));
    const trouble = await writeTwin(real, temporary, bytes);
    if (trouble !== undefined) return trouble;
    const current = await files.readFile(pathOf(real));
    if (Buffer.compare(current, expected) !== 0) return '检查期间文件被改动过，没有修改，请再运行一次';
    await files.rename(pathOf(temporary), pathOf(real));
    return undefined;
  } catch (error) {
    return `没有修改：${reasonOf(error)}`;
  } finally {
    if (temporary !== undefined) await files.rm(pathOf(temporary), { force: true });
  }
}

/** Writes a file (absolute) that is not there yet, whole or not at all; fails where there is one. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryIn(dirname(path));
  try {
    await files.writeFile(pathOf(temporary), bytes, { flag: 'wx', flush: true });
    await files.link(pathOf(temporary), pathOf(path)).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Not every file system has links.
      await files.copyFile(pathOf(temporary), pathOf(path), files.constants.COPYFILE_EXCL);
    });
  } finally {
    await files.rm(pathOf(temporary), { force: true });
  }
}

/** Why a file is not to be replaced, whoever asks. */
function refuse(found: Stats): string | undefined {
  if (!found.isFile()) return '不是普通文件，不能修改';
  if ((found.mode & WRITABLE) === 0) return '文件是只读的，没有修改';
  if (found.nlink > 1) return '文件还有别的名字（硬链接），换成改好的就不再是同一个文件，没有修改';
  return undefined;
}

/** Writes a new file that is like another in all but its contents; gives back what of the other could not be had. */
async function writeTwin(path: string, twin: string, bytes: Uint8Array): Promise<string | undefined> {
  // Opened for writing: who may change the folder could replace a file that he may not write.
  const original = await files.open(pathOf(path), 'r+');
  try {
    const copy = await files.open(pathOf(twin), 'wx', PRIVATE);
    try {
      const isWhole = await copyWhole({ handle: original, path }, { handle: copy, path: twin });
      await copy.truncate();
      await copy.writeFile(bytes);
      await copy.sync();
      return isWhole ? unlike(await original.stat(), await copy.stat()) : '文件的附加权限或属性无法原样保留，没有修改';
    } finally {
      await copy.close();
    }
  } finally {
    await original.close();
  }
}

/** What of a file its twin does not have. */
function unlike(original: Stats, twin: Stats): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (twin.uid !== original.uid) return '文件是别的用户的，换成改好的就不再归他，没有修改，请由文件的主人来改';
  if (twin.gid !== original.gid) return '文件属于您不在其中的组，换成改好的就不再归这个组，没有修改，请由组内的人来改';
  return twin.mode === original.mode ? undefined : '文件的权限无法原样保留，没有修改';
}
