import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { promises as files } from 'node:fs';
import process from 'node:process';
import { pathOf } from './names.ts';

/** A file that is open, and where it is (absolute). */
export interface OpenFile {
  readonly handle: files.FileHandle;
  readonly path: string;
}

/**
 * Makes a file a copy of another in all but name: contents, mode, owner, group, access control list, extended attributes. Node
 * itself knows no more than the first four, so the system's own `cp` does it. Gives whether that was possible; whether the
 * owner could be kept has to be looked at afterwards, for that `cp` does not say.
 */
export async function copyWhole(from: OpenFile, to: OpenFile): Promise<boolean> {
  if (process.platform === 'win32') {
    await files.copyFile(pathOf(from.path), pathOf(to.path));
    return true;
  }
  // By number, since a name that is no UTF-8 cannot be handed to another program.
  const isLinux = process.platform === 'linux';
  const arguments_ = isLinux
    ? ['--preserve=mode,ownership,xattr', '--', '/proc/self/fd/3', '/proc/self/fd/4']
    : ['-p', '--', from.path, to.path];
  const child = spawn('cp', arguments_, { stdio: ['ignore', 'ignore', 'ignore', from.handle.fd, to.handle.fd] });
  try {
    const [code] = await once(child, 'close');
    return code === 0;
  } catch {
    return false;
  }
}
