import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { before } from 'mocha';
import { root } from './terminal.ts';

/** The built program. */
export const bundle: string = join(root, 'dist/cli.cjs');

/** Builds the program before the tests of a file, where that has not been done. */
export function buildOnce(): void {
  before(() => {
    if (!existsSync(bundle)) execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root });
  });
}
