import process from 'node:process';
import type { Context } from 'mocha';

/** Passes over a test where the machine has not what it needs; the report names that behind the title of the test. */
export function needs(test: Context, has: boolean, what: string): void {
  if (has) return;
  const running = test.test;
  if (running !== undefined) running.title += ` (needs ${what})`;
  test.skip();
}

/** Only Linux has /dev/full, names of any bytes, and `cp --preserve`. */
export function needsLinux(test: Context, what: string): void {
  needs(test, process.platform === 'linux', `${what}, which Linux has`);
}

/** Windows has no POSIX shell. */
export function needsShell(test: Context): void {
  needs(test, process.platform !== 'win32', 'a POSIX shell');
}

/** Only root may act for others. */
export function needsRoot(test: Context): void {
  needs(test, process.getuid?.() === 0, 'root, who may act for others');
}
