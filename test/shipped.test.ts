import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { after, before, describe, it } from 'mocha';
import { root } from '../scripts/places.ts';
import { onWindows, run } from '../scripts/process.ts';

const notCopied = new Set(['.git', '.vscode-test', 'coverage', 'dist', 'node_modules']);

/** A copy of this checkout, as it is, that shares its installed packages: its folder. */
function copyCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-shipped-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

describe('what is shipped', function () {
  this.timeout(180_000);
  let here: string;
  let there: string;
  const vsix = (folder: string): Buffer => readFileSync(join(folder, 'dist/fazhi-report.vsix'));

  before(async () => {
    here = copyCheckout();
    there = copyCheckout();
    utimesSync(join(there, 'README.md'), 0, 1_000_000_000);
    chmodSync(join(there, 'README.md'), 0o600);
    await Promise.all([
      run('npm', ['run', 'package'], { cwd: here, env: { TZ: 'UTC' } }),
      run('npm', ['run', 'package'], { cwd: there, env: { TZ: 'Asia/Shanghai', LC_ALL: 'C' } }),
    ]);
    await run('npm', ['pack'], { cwd: here });
  });
  after(() => {
    for (const folder of [here, there]) rmSync(folder, { recursive: true, force: true });
  });

  it('is the same extension, byte for byte, wherever and whenever it is packed', () => {
    assert.ok(vsix(here).equals(vsix(there)));
  });

  it('has a page without pictures and links that the page of an installed extension cannot show', () => {
    const { 'extension/readme.md': page } = unzipSync(vsix(here));
    const text = strFromU8(page ?? assert.fail());
    assert.match(text, /^# /);
    assert.doesNotMatch(text, /\]\((?!https:)|<img/);
  });

  it('is, for npm, the command and what is to be read with it', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const prefix = join(here, 'installed');
    const packed = join(here, `fazhi-report-${version}.tgz`);
    const npm = ['install', '--global', '--offline', '--prefix', prefix, packed];
    execFileSync('npm', npm, { cwd: here, shell: onWindows, stdio: 'ignore' });
    const command = onWindows ? join(prefix, 'fazhi-report.cmd') : join(prefix, 'bin/fazhi-report');
    assert.equal(execFileSync(command, ['--version'], { encoding: 'utf8', shell: onWindows }).trim(), version);
    const folder = join(prefix, onWindows ? '' : 'lib', 'node_modules/fazhi-report');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'dist',
      'dist/cli.cjs',
      'package.json',
    ]);
  });
});
