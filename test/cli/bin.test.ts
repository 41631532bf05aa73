import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { readLintJson } from './shapes.ts';
import { folderWith, root, seed } from './terminal.ts';
import { CLEAN, WARNED, WRONG } from './variants.ts';

const bundle = join(root, 'dist/cli.cjs');

function start(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [bundle, ...args], { cwd: root, input, encoding: 'utf8', env: { PATH, ...env } });
}

describe('the built program', () => {
  before(() => {
    if (!existsSync(bundle)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
  });

  it('runs, reads standard input, writes JSON and gives its exit code', () => {
    const { status, stdout, stderr } = start(['lint', '--format', 'json', '-'], WRONG);
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(readLintJson(stdout).summary.errors, 1);
    assert.deepEqual(start(['lint', '-'], CLEAN).status, 0);
    assert.deepEqual(start(['nonsense']).status, 2);
  });

  it('walks folders', () => {
    const { status, stdout } = start(['lint', folderWith({ '甲/a.txt': CLEAN, '乙/b.md': CLEAN })]);
    assert.deepEqual([status, stdout], [0, '2 个文件，没有发现问题\n']);
  });

  it('colours when told to, and not into a pipe', () => {
    assert.doesNotMatch(start(['lint', '-'], WARNED).stdout, /\u001b/);
    assert.match(start(['lint', '-'], WARNED, { FORCE_COLOR: '1' }).stdout, /\u001b\[33m警告/);
  });

  it('ends in silence when its reader has gone', async () => {
    const text = seed('003-embedded-leadership.txt');
    const report = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, text])));
    const child = spawn(process.execPath, [bundle, 'lint', report], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    assert.deepEqual([code, err], [1, '']);
  });
});
