import { createHash } from 'node:crypto';
import { promises as files } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { codeOf } from '../terminal/system-errors.ts';
import { nameOf, pathOf } from './names.ts';

/** The name of such a file: of which machine and process it is, where the name says so. */
const TEMPORARY = /^\.fazhi-report-(?:([0-9a-f]{8})-([0-9]+)-)?.*\.tmp$/;
/** Milliseconds after which no process is still at work on one. */
const LONGEST_USE = 24 * 60 * 60 * 1000;

/** A new name for a file that is only there while another one is being written, in the same folder (absolute). */
export function temporaryIn(folder: string): string {
  return join(folder, `.fazhi-report-${machine()}-${process.pid}-${crypto.randomUUID()}.tmp`);
}

/** Removes from a folder (absolute) what a run that was killed has left there; what is still in use stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await files.readdir(pathOf(folder), { encoding: 'buffer' }).catch(() => []);
  for (const bytes of names) {
    const name = nameOf(bytes);
    const path = pathOf(join(folder, name));
    if (TEMPORARY.test(name) && (await isLeftOver(name, path))) await files.rm(path).catch(() => undefined);
  }
}

async function isLeftOver(name: string, path: string | Buffer): Promise<boolean> {
  const found = await files.lstat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return false;
  const [, owner, pid] = TEMPORARY.exec(name) ?? [];
  if (owner === undefined || Date.now() - found.mtimeMs > LONGEST_USE) return true;
  return owner === machine() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Stands for this machine in a name; a shared folder is seen by several. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
