import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { encode } from '../../../src/cli/files/encode.ts';
import { readLintJson } from '../shapes.ts';
import { folderWith, run, seed } from '../terminal.ts';
import { CLEAN, HINTED, OTHER, WARNED, WRONG } from '../variants.ts';

describe('lint --format json', () => {
  const cwd = folderWith({
    'clean.txt': CLEAN,
    'wrong.txt': WRONG,
    '附/other.md': OTHER,
    'seed.txt': seed('003-embedded-leadership.txt'),
  });

  it('has exactly the shape of the contract', async () => {
    const { code, out, err } = await run(['lint', '--format', 'json', 'wrong.txt', 'seed.txt', '附', 'clean.txt'], {
      cwd,
    });
    const { files } = readLintJson(out);
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(
      files.map(({ file, isReport, encoding }) => [file, isReport, encoding]),
      [
        ['wrong.txt', true, 'utf-8'],
        ['seed.txt', true, 'utf-8'],
        ['附/other.md', false, 'utf-8'],
        ['clean.txt', true, 'utf-8'],
      ],
    );
    assert.deepEqual(
      files.map(({ findings }) => findings.length > 0),
      [true, true, false, false],
    );
    assert.ok(files.some(({ findings }) => findings.some(({ related }) => related.length > 0)));
    assert.ok(files.some(({ findings }) => findings.some(({ fixes }) => fixes.some(({ safe }) => safe))));
  });

  it('counts lines and columns from 1, columns in UTF-16 units', async () => {
    const text = WARNED.replace(/^\(一\)加强/m, '𠮷。\n(一)加强');
    const { out } = await run(['lint', '--format', 'json', '-'], { input: text });
    const finding = readLintJson(out).files[0]?.findings.find(({ rule }) => rule === 'heading-form');
    const line = text.split('\n').findIndex((one) => one.startsWith('(一)')) + 1;
    assert.deepEqual([finding?.line, finding?.column, finding?.endLine, finding?.endColumn], [line, 1, line, 4]);
    assert.deepEqual(
      finding?.fixes.map(({ safe }) => safe),
      [true],
    );
  });

  it('says the same of a text in every encoding and with every line end', async () => {
    const text = seed('003-embedded-leadership.txt');
    const forms: Readonly<Record<string, readonly [string, Uint8Array]>> = {
      plain: ['utf-8', Buffer.from(text)],
      mark: ['utf-8', Buffer.from(`\ufeff${text}`)],
      little: ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
      big: ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
      gb: ['gb18030', encode({ text, encoding: 'gb18030', hasMark: false }) ?? assert.fail()],
      crlf: ['utf-8', Buffer.from(text.replaceAll('\n', '\r\n'))],
      cr: ['utf-8', Buffer.from(text.replaceAll('\n', '\r'))],
    };
    const results = [];
    for (const [name, [encoding, input]] of Object.entries(forms)) {
      const [file] = readLintJson((await run(['lint', '--format', 'json', '-'], { input })).out).files;
      assert.equal(file?.encoding, encoding, name);
      results.push(file?.findings);
    }
    for (const findings of results) assert.deepEqual(findings, results[0]);
    assert.ok((results[0]?.length ?? 0) > 0);
  });
});

describe('the exit code of lint', () => {
  const cwd = folderWith({
    'clean.txt': CLEAN,
    'hint.txt': HINTED,
    'warn.txt': WARNED,
    'wrong.txt': WRONG,
    'other.txt': OTHER,
  });
  const expected: Readonly<Record<string, readonly [number, number, number]>> = {
    'clean.txt': [0, 0, 0],
    'hint.txt': [0, 0, 1],
    'warn.txt': [0, 1, 1],
    'wrong.txt': [1, 1, 1],
    'other.txt': [0, 0, 0],
  };
  for (const [file, codes] of Object.entries(expected)) {
    it(`${file}: ${codes.join(', ')} by error, warning, info`, async () => {
      const found = [];
      for (const level of ['error', 'warning', 'info']) {
        found.push((await run(['lint', '--fail-on', level, file], { cwd })).code);
      }
      assert.deepEqual(found, codes);
      assert.equal((await run(['lint', file], { cwd })).code, codes[0], 'error is the default');
    });
  }

  it('2 where something could not be read, and the rest is checked all the same', async () => {
    const { code, out, err } = await run(['lint', '--format', 'json', '没有.txt', 'wrong.txt'], { cwd });
    assert.equal(code, 2);
    assert.equal(readLintJson(out).summary.errors, 1);
    assert.deepEqual(readLintJson(out).unread, [{ file: '没有.txt', reason: '找不到这个文件' }]);
    assert.equal(err, '没有.txt：找不到这个文件\n');
  });

  it('2 where nothing matched; the JSON is there, and empty', async () => {
    const { code, out } = await run(['lint', '--format', 'json', '*.nothing'], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(readLintJson(out).files, []);
  });
});

describe('the stage lint takes a report for', () => {
  const open = CLEAN.replace(
    /^二、[^\n]*\n[\s\S]*?(?=^三、)/m,
    (part) => `${part.split('\n')[0]}\n【待填：第一项不足】。\n`,
  );
  const cwd = folderWith({ 'open.txt': open, 'wrong.txt': WRONG });
  const summary = async (...args: readonly string[]) => {
    const { code, out } = await run(['lint', '--format', 'json', ...args], { cwd });
    const { errors, todos } = readLintJson(out).summary;
    return [code, errors, todos];
  };

  it('is review where nothing is said: what is not written is wrong', async () => {
    assert.deepEqual(await summary('open.txt'), [1, 1, 0]);
    assert.deepEqual(await summary('--stage', 'review', 'open.txt'), [1, 1, 0]);
    assert.deepEqual(await summary('--stage', 'publish', 'open.txt'), [1, 1, 0]);
  });

  it('as a draft counts what is not written apart, and lets nothing depend on it', async () => {
    for (const stage of ['draft', 'auto']) {
      assert.deepEqual(await summary('--stage', stage, '--fail-on', 'info', 'open.txt'), [0, 0, 1], stage);
      assert.deepEqual(await summary('--stage', stage, 'wrong.txt'), [1, 1, 0], 'what is wrong stays wrong');
    }
    const { out } = await run(['lint', '--stage', 'draft', 'open.txt'], { cwd });
    assert.match(out, /^open\.txt:\d+:1 待办 placeholder /);
    assert.match(out, /\n1 个文件，没有发现问题；待写 1 项\n$/);
    const both = await run(['lint', '--stage', 'draft', '.'], { cwd });
    assert.match(both.out, /\n2 个文件，1 个错误，0 个警告，0 个提示；待写 1 项\n$/);
  });

  it('holds for what --fix repairs and leaves', async () => {
    const { code, err } = await run(['lint', '--fix', '--stage', 'draft', '-'], {
      input: open.replace('（一）加强', '(一)加强'),
    });
    assert.equal(code, 0);
    assert.match(err, /待写 1 项/);
  });
});

describe('which documents lint looks at', () => {
  it('nothing is reported on another document', async () => {
    const { code, out } = await run(['lint', '-'], { input: OTHER });
    assert.deepEqual([code, out], [0, '-：不是法治政府建设情况报告，没有检查\n1 个文件（1 个不是报告）\n']);
  });

  it('the suffixes .fazhi and .report.txt make it one, whatever it holds', async () => {
    const cwd = folderWith({ 'a.fazhi': OTHER, 'b.report.txt': OTHER, 'C.REPORT.TXT': OTHER, 'report.txt': OTHER });
    const { out } = await run(['lint', '--format', 'json', '.'], { cwd });
    assert.deepEqual(
      readLintJson(out).files.map(({ file, isReport, findings }) => [file, isReport, findings.length > 0]),
      [
        ['C.REPORT.TXT', true, true],
        ['a.fazhi', true, true],
        ['b.report.txt', true, true],
        ['report.txt', false, false],
      ],
    );
  });

  it('standard input goes by the name it is given', async () => {
    const named = async (name: string) => {
      const { out } = await run(['lint', '--format', 'json', '--stdin-filename', name, '-'], { input: OTHER });
      return readLintJson(out).files.map(({ file, isReport }) => [file, isReport])[0];
    };
    assert.deepEqual(await named('草稿.fazhi'), ['草稿.fazhi', true]);
    assert.deepEqual(await named('草稿.txt'), ['草稿.txt', false]);
  });

  it('Markdown is read as Markdown: by its suffix, or by its headings', async () => {
    const cwd = folderWith({ 'a.md': seed('clean.md'), 'b.txt': seed('clean.md'), 'c.fazhi': seed('clean.md') });
    const { code, out } = await run(['lint', '--fail-on', 'info', '.'], { cwd });
    assert.deepEqual([code, out], [0, '3 个文件，没有发现问题\n']);
  });
});
