import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '../places.ts';

/**
 * A folder of the cache, filled once. It is filled under another name and renamed when complete, so a run that was
 * interrupted, or two runs at once, never leave half an installation under the real name.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await removeAbandoned(folder);
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  await fill(partial).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    throw error;
  });
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // Otherwise another run was faster, and its folder is as good as ours.
  });
  return folder;
}

async function removeAbandoned(folder: string): Promise<void> {
  const siblings = await readdir(dirname(folder)).catch(() => []);
  const partials = siblings.filter((sibling) => sibling.startsWith(`${basename(folder)}.partial-`));
  for (const partial of partials.filter((name) => !isRunning(Number(name.split('-').at(-1))))) {
    await rm(join(dirname(folder), partial), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
