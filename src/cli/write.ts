import { promises as files } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from './trouble.ts';

const WRITABLE = 0o222;

/**
 * Replaces the contents of a file in one step: whatever happens meanwhile, it holds either the old bytes or the new. Gives
 * back why it was not done: a file that is read-only, no ordinary file, or no longer holds `expected` is left alone.
 */
export async function replaceFile(path: string, expected: Uint8Array, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const real = await files.realpath(path);
    const { mode, uid, gid, isOrdinary } = await files
      .stat(real)
      .then((found) => ({ ...found, isOrdinary: found.isFile() }));
    if (!isOrdinary) return '不是普通文件，不能修改';
    if ((mode & WRITABLE) === 0) return '文件是只读的，没有修改';
    const temporary = join(dirname(real), `.fazhi-report-${crypto.randomUUID()}.tmp`);
    try {
      const handle = await files.open(temporary, 'wx', mode);
      try {
        await handle.writeFile(bytes);
        await handle.chmod(mode);
        await handle.chown(uid, gid).catch(() => undefined);
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (Buffer.compare(await files.readFile(real), expected) !== 0)
        return '检查期间文件被改动过，没有修改，请再运行一次';
      await files.rename(temporary, real);
    } finally {
      await files.rm(temporary, { force: true });
    }
    return undefined;
  } catch (error) {
    return `没有修改：${reasonOf(error)}`;
  }
}
