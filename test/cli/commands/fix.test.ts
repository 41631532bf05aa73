import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { encode } from '../../../src/cli/files/encode.ts';
import { replaceFile } from '../../../src/cli/files/write.ts';
import { readLintJson } from '../shapes.ts';
import { folderWith, run, seed } from '../terminal.ts';
import { CLEAN, OTHER, WARNED, WRONG } from '../variants.ts';

const FIX = ['lint', '--fix', '--fail-on', 'info'];

describe('lint --fix', () => {
  it('repairs what is safe, says so, and reports what is left', async () => {
    const cwd = folderWith({ 'a.txt': WARNED, 'b.txt': WRONG, 'c.txt': CLEAN });
    const { code, out, err } = await run([...FIX, '.'], { cwd });
    assert.equal(err, 'a.txt：已自动修复 1 处\n');
    assert.equal(code, 1);
    assert.match(out, /^b\.txt:\d+:\d+ 错误/);
    assert.doesNotMatch(out, /a\.txt/);
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), CLEAN);
    assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), WRONG, 'a year is nothing to change unasked');
    assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'b.txt', 'c.txt'], 'nothing is left lying about');
  });

  it('changes nothing more the second time', async () => {
    const cwd = folderWith({ 'a.txt': seed('003-embedded-leadership.txt') });
    assert.match((await run([...FIX, 'a.txt'], { cwd })).err, /已自动修复/);
    const once = readFileSync(join(cwd, 'a.txt'));
    const { mtimeMs } = statSync(join(cwd, 'a.txt'));
    assert.equal((await run([...FIX, 'a.txt'], { cwd })).err, '');
    assert.deepEqual([readFileSync(join(cwd, 'a.txt')), statSync(join(cwd, 'a.txt')).mtimeMs], [once, mtimeMs]);
  });

  it('the JSON tells what is left', async () => {
    const cwd = folderWith({ 'a.txt': WARNED });
    const { code, out } = await run([...FIX, '--format', 'json', 'a.txt'], { cwd });
    assert.deepEqual([code, readLintJson(out).files[0]?.findings], [0, []]);
  });

  const forms: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
    'UTF-16 LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    GB18030: (text) => encode({ text, encoding: 'gb18030', hasMark: false }) ?? assert.fail(),
    'CRLF lines': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
    'CR lines': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  };
  for (const [name, write] of Object.entries(forms)) {
    it(`keeps ${name}`, async () => {
      const cwd = folderWith({ 'a.txt': write(WARNED) });
      assert.equal((await run([...FIX, 'a.txt'], { cwd })).code, 0);
      assert.equal(Buffer.compare(readFileSync(join(cwd, 'a.txt')), write(CLEAN)), 0);
    });
  }

  it('leaves a file alone that it could not write back whole', async () => {
    const odd = Buffer.concat([Buffer.from(`\ufeff${WARNED}`, 'utf16le'), Buffer.from([0x31])]);
    const cwd = folderWith({ 'a.txt': odd });
    const { code, out, err } = await run([...FIX, 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^a\.txt：没有修改.*utf-16le.*UTF-8/);
    assert.match(out, /heading-form/, 'the finding is still told');
    assert.equal(Buffer.compare(readFileSync(join(cwd, 'a.txt')), odd), 0);
  });

  it('never touches what is no report', async () => {
    const cwd = folderWith({ 'a.txt': OTHER });
    assert.equal((await run([...FIX, 'a.txt'], { cwd })).err, '');
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), OTHER);
  });

  it('leaves a read-only file alone', async () => {
    const cwd = folderWith({ 'a.txt': WARNED });
    chmodSync(join(cwd, 'a.txt'), 0o444);
    const { code, err } = await run([...FIX, 'a.txt'], { cwd });
    assert.deepEqual([code, err], [2, 'a.txt：文件是只读的，没有修改\n']);
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), WARNED);
  });

  it('keeps permissions, and writes through a link', async () => {
    const cwd = folderWith({ 'real/a.txt': WARNED });
    chmodSync(join(cwd, 'real/a.txt'), 0o640);
    symlinkSync(join(cwd, 'real/a.txt'), join(cwd, 'link.txt'));
    assert.equal((await run([...FIX, 'link.txt'], { cwd })).code, 0);
    assert.ok(lstatSync(join(cwd, 'link.txt')).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, 'real/a.txt'), 'utf8'), CLEAN);
    assert.equal(statSync(join(cwd, 'real/a.txt')).mode & 0o777, 0o640);
  });

  it('does not write over a change made meanwhile', async () => {
    const cwd = folderWith({ 'a.txt': '新' });
    assert.match((await replaceFile(join(cwd, 'a.txt'), Buffer.from('旧'), Buffer.from('改'))) ?? '', /被改动过/);
    assert.deepEqual([readFileSync(join(cwd, 'a.txt'), 'utf8'), readdirSync(cwd)], ['新', ['a.txt']]);
  });

  it('passes standard input on, repaired and in its encoding, with the report beside it', async () => {
    const input = Buffer.from(`\ufeff${WARNED}`, 'utf16le');
    const { code, outBytes, err } = await run([...FIX, '-'], { input });
    assert.equal(code, 0);
    assert.equal(Buffer.compare(outBytes, Buffer.from(`\ufeff${CLEAN}`, 'utf16le')), 0);
    assert.equal(err, '-：已自动修复 1 处\n1 个文件，没有发现问题\n');
    assert.equal((await run([...FIX, '-'], { input: OTHER })).out, OTHER);
  });

  it('without it nothing is ever written', async () => {
    const cwd = folderWith({ 'a.txt': WARNED });
    writeFileSync(join(cwd, 'a.txt'), WARNED);
    const before = statSync(join(cwd, 'a.txt')).mtimeMs;
    await run(['lint', 'a.txt'], { cwd });
    assert.deepEqual(
      [readFileSync(join(cwd, 'a.txt'), 'utf8'), statSync(join(cwd, 'a.txt')).mtimeMs],
      [WARNED, before],
    );
  });
});
