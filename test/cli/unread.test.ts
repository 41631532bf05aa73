import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { encode } from '../../src/cli/files/encode.ts';
import { nameOf, pathOf, shownPath } from '../../src/cli/files/names.ts';
import { buildOnce } from './bundle.ts';
import { needsLinux, needsRoot } from './needs.ts';
import { readLintJson } from './shapes.ts';
import { folderWith, run } from './terminal.ts';
import { runFor, STRANGER, sharedFolder } from './users.ts';
import { CLEAN, WARNED, WRONG } from './variants.ts';

const gb18030 = (text: string) => Buffer.from(encode({ text, encoding: 'gb18030', hasMark: false }) ?? assert.fail());

describe('what cannot be read', () => {
  buildOnce();

  it('a folder below: says so, checks the rest, gives 2, and is in the JSON', function () {
    needsRoot(this);
    const folder = sharedFolder({ 'a.txt': CLEAN }, 0o755, 0o644);
    mkdirSync(join(folder, '锁住'));
    chmodSync(join(folder, '锁住'), 0);
    writeFileSync(join(folder, '锁住/b.txt'), WRONG);
    for (const operand of ['.', '**/*.txt']) {
      const { code, out, err } = runFor(STRANGER, ['lint', operand], folder);
      assert.deepEqual([code, out], [2, '1 个文件，没有发现问题；另有 1 处没能检查\n']);
      assert.equal(err, '锁住：没有权限，里面的文件没有检查\n');
    }
    const { files, unread, summary } = readLintJson(runFor(STRANGER, ['lint', '--format', 'json', '.'], folder).out);
    assert.deepEqual(
      files.map(({ file }) => file),
      ['a.txt'],
    );
    assert.deepEqual(unread, [{ file: '锁住', reason: '没有权限，里面的文件没有检查' }]);
    assert.equal(summary.files, 1);
    assert.equal(runFor(STRANGER, ['lint', '锁住'], folder).code, 2);
  });

  it('a folder that a pattern does not lead into is none of our business', function () {
    needsRoot(this);
    const folder = sharedFolder({ 'a.txt': CLEAN }, 0o755, 0o644);
    mkdirSync(join(folder, '锁住'));
    mkdirSync(join(folder, 'node_modules'));
    chmodSync(join(folder, '锁住'), 0);
    chmodSync(join(folder, 'node_modules'), 0);
    assert.deepEqual(runFor(STRANGER, ['lint', '*.txt'], folder), {
      code: 0,
      out: '1 个文件，没有发现问题\n',
      err: '',
    });
  });

  it('a link that leads nowhere, or round in a circle', async () => {
    const cwd = folderWith({ 'a.txt': CLEAN });
    symlinkSync('nowhere', join(cwd, '断.txt'));
    symlinkSync('nowhere', join(cwd, '断'));
    symlinkSync('圈.md', join(cwd, '圈.md'));
    for (const other of ['断.png', '.断.txt']) symlinkSync('nowhere', join(cwd, other));
    const { code, out, err } = await run(['lint', '.'], { cwd });
    assert.deepEqual([code, out], [2, '1 个文件，没有发现问题；另有 3 处没能检查\n']);
    const lines = err.trim().split('\n').sort();
    assert.deepEqual(lines, [
      '圈.md：快捷方式（符号链接）绕成了圈',
      '断.txt：这个链接指向的文件已经不在',
      '断：这个链接指向的文件已经不在',
    ]);
  });

  it('a file that is far too large for a report', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.alloc(12_000_001, 'a'), 'b.txt': CLEAN });
    const { code, out, err } = await run(['lint', 'a.txt', 'b.txt'], { cwd });
    assert.deepEqual([code, out], [2, '1 个文件，没有发现问题；另有 1 处没能检查\n']);
    assert.match(err, /^a\.txt：文件有 12 MB，不会是一份报告/);
    const largest = folderWith({
      'a.fazhi': Buffer.concat([Buffer.from(CLEAN), Buffer.alloc(12_000_000 - Buffer.byteLength(CLEAN), '\n')]),
    });
    assert.deepEqual((await run(['lint', 'a.fazhi'], { cwd: largest })).out, '1 个文件，没有发现问题\n');
    const input = Buffer.alloc(12_000_001, 'a');
    assert.match((await run(['lint', '-'], { input })).err, /^标准输入：文件有 12 MB/);
  });

  it('UTF-32, which begins like UTF-16', async () => {
    const little = (text: string) => Buffer.from(Uint32Array.from(text, (one) => one.codePointAt(0) ?? 0).buffer);
    const texts = { 'a.txt': little(`\ufeff${WARNED}`), 'b.txt': little(`\ufeff${WARNED}`).swap32() };
    for (const [name, bytes] of Object.entries(texts)) {
      const cwd = folderWith({ [name]: bytes });
      const { code, err } = await run(['lint', '--fix', name], { cwd });
      assert.equal(code, 2);
      assert.match(err, /编码不是 UTF-8、UTF-16、GB18030/);
      assert.equal(Buffer.compare(readFileSync(join(cwd, name)), bytes), 0);
    }
  });
});

describe('a name on the command line', () => {
  buildOnce();

  it('that is empty, as an unset variable leaves it: nothing at all is done', async () => {
    const cwd = folderWith({ 'a.txt': WARNED, 'b/c.txt': WARNED });
    for (const args of [
      ['lint', '--fix', ''],
      ['lint', '--fix', 'a.txt', ''],
      ['lint', ''],
      ['outline', ''],
      ['new', '--year', '2025', '--from', ''],
      ['new', '--year', '2025', '--organ', '云岫县水利局', '-o', ''],
    ]) {
      const { code, out, err } = await run(args, { cwd });
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /空的|后面要写/);
    }
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), WARNED);
    assert.equal(readFileSync(join(cwd, 'b/c.txt'), 'utf8'), WARNED);
  });

  it('cannot act on the terminal', async () => {
    const odd = '\u001b]0;x\u0007\u202e';
    for (const args of [
      [odd],
      ['lint', `--${odd}`],
      ['lint', odd],
      ['lint', `--format=${odd}`],
      ['outline', odd],
      ['outline', 'a', odd],
      ['new', odd],
      ['new', '--year', odd],
      ['new', '--year', '2025', '--from', odd],
      ['new', '--year', '2025', '--organ', odd],
      ['new', '--year', '2025', '--organ', '云岫县水利局', '-o', `${odd}/a.txt`],
    ]) {
      const { code, out, err } = await run(args, { cwd: folderWith({}) });
      assert.equal(code, 2, JSON.stringify(args));
      assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/, JSON.stringify(args));
    }
  });
});

describe('names that are no UTF-8', () => {
  buildOnce();
  const name = Buffer.concat([gb18030('报告'), Buffer.from('.txt')]);
  const folderName = gb18030('各局');

  it('are carried as text, and shown as what they most likely say', () => {
    for (const bytes of [name, folderName, Buffer.from([0xff, 0x80, 0x41]), Buffer.from('\ufffd𠮷甲')]) {
      const back = pathOf(nameOf(bytes));
      assert.equal(Buffer.compare(Buffer.from(back as string), bytes), 0);
    }
    assert.equal(nameOf(Buffer.from('\ufffd.txt')), '\ufffd.txt', 'it may be what the name says');
    assert.equal(shownPath(`甲/${nameOf(name)}/乙`), '甲/报告.txt/乙');
  });

  it('are found, read, repaired and named', function () {
    needsLinux(this, 'a name of any bytes');
    const cwd = folderWith({});
    const path = (...names: readonly Buffer[]) =>
      Buffer.concat([Buffer.from(cwd), ...names.flatMap((one) => [Buffer.from('/'), one])]);
    mkdirSync(path(folderName));
    writeFileSync(path(name), WARNED);
    writeFileSync(path(folderName, name), WRONG);
    const { code, out, err } = runFor({ uid: 0, gid: 0 }, ['lint', '--fix', '--format', 'json', '.'], cwd);
    assert.deepEqual([code, err], [1, '报告.txt：已自动修复 1 处\n']);
    assert.deepEqual(
      readLintJson(out).files.map(({ file }) => file),
      ['各局/报告.txt', '报告.txt'],
    );
    assert.equal(readFileSync(path(name), 'utf8'), CLEAN);
  });

  it('are found when the shell names them', async function () {
    needsLinux(this, 'a name of any bytes');
    const cwd = folderWith({});
    const path = Buffer.concat([Buffer.from(`${cwd}/`), name]);
    writeFileSync(path, WRONG);
    // Node reads a name that is no UTF-8 so.
    const given = name.toString('utf8');
    const { code, out, err } = await run(['lint', given], { cwd });
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^报告\.txt:\d+:\d+ 错误/);
    assert.equal((await run(['outline', given], { cwd })).code, 0);
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0xff]), Buffer.from('.txt')]),
      '',
    );
    assert.equal((await run(['lint', given], { cwd })).code, 1);
  });
});
