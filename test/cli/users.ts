import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import process from 'node:process';
import { bundle } from './bundle.ts';
import { folderWith } from './terminal.ts';

/** Somebody who runs the program, by numbers that nobody has in the list of users. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

export const ROOT: User = { uid: 0, gid: 0 };
/** The colleague whose report it is, and the group of the shared folder. */
export const OWNER: User = { uid: 2001, gid: 3000 };
/** Of the same group. */
export const MEMBER: User = { uid: 2002, gid: 3000 };
export const STRANGER: User = { uid: 2003, gid: 2003 };

/** Runs the built program for a user. */
export function runFor({ uid, gid }: User, args: readonly string[], cwd: string, input = '') {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH },
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of files that belongs to the owner and the group, with these permissions. */
export function sharedFolder(
  files: Readonly<Record<string, string>>,
  folderMode: number,
  fileMode: number,
  { uid, gid }: User = OWNER,
): string {
  const folder = folderWith(files);
  for (const name of Object.keys(files)) {
    chownSync(`${folder}/${name}`, uid, gid);
    chmodSync(`${folder}/${name}`, fileMode);
  }
  chownSync(folder, uid, gid);
  chmodSync(folder, folderMode);
  return folder;
}
