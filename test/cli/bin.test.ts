import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { describe, it } from 'mocha';
import { buildOnce, bundle } from './bundle.ts';
import { needsLinux, needsShell } from './needs.ts';
import { readLintJson } from './shapes.ts';
import { folderWith, root, seed } from './terminal.ts';
import { CLEAN, WARNED, WRONG } from './variants.ts';

function start(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [bundle, ...args], { cwd: root, input, encoding: 'utf8', env: { PATH, ...env } });
}

describe('the built program', () => {
  buildOnce();

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

  it('says so in one sentence when what it says cannot be written', function () {
    needsLinux(this, '/dev/full');
    for (const args of [
      ['lint', 'seeds/003-embedded-leadership.txt'],
      ['lint', '--format', 'json', 'seeds'],
      ['lint', '--fix', '-'],
      ['outline', 'seeds/clean.txt'],
      ['new', '--year', '2025', '--organ', '云岫县水利局'],
      ['--help'],
    ]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
        cwd: root,
        input: WARNED,
        stdio: ['pipe', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stderr.split('\n').at(-2), '结果没有写完：磁盘满了', stderr);
      assert.ok(stderr.length < 300, stderr);
    }
  });

  it('says so when standard input is a folder or was closed', function () {
    needsShell(this);
    const feed = (redirection: string, command: string) => {
      const line = `exec "${process.execPath}" "${bundle}" ${command} - ${redirection}`;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' });
      return [status, stdout, stderr];
    };
    for (const command of ['lint', 'outline', 'new --year 2025 --from']) {
      assert.deepEqual(feed('< seeds', command), [2, '', '标准输入：这是文件夹，不是文件\n']);
      assert.deepEqual(feed('<&-', command), [2, '', '标准输入：没有内容，标准输入是关着的\n']);
    }
    assert.equal(feed('< seeds/clean.txt', 'lint')[0], 0);
  });
});
