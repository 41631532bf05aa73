import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { encode } from '../../../src/cli/files/encode.ts';
import { readOutlineJson } from '../shapes.ts';
import { folderWith, run, seed } from '../terminal.ts';
import { CLEAN, OTHER } from '../variants.ts';

/** The clean sample is of 2025. */
const NEXT = ['new', '--year', '2026', '--from'];

describe('new --from', () => {
  it('makes next year’s report; organ and 主送 stay unless given', async () => {
    const { code, out } = await run([...NEXT, '-'], { input: CLEAN });
    assert.equal(code, 0);
    const outline = readOutlineJson((await run(['outline', '--format', 'json', '-'], { input: out })).out);
    const before = readOutlineJson((await run(['outline', '--format', 'json', '-'], { input: CLEAN })).out);
    assert.equal(outline.reportYear, 2026);
    assert.equal(outline.addressee?.text, before.addressee?.text);
    assert.equal(outline.signature?.text, before.signature?.text);
    const { out: other } = await run([...NEXT, '-', '--organ', '霁川县水利局', '--to', '县政府'], { input: CLEAN });
    assert.ok(other.startsWith('霁川县水利局\n关于2026年度') && other.includes('\n县政府：\n'));
  });

  it('lists what it doubts on standard error, with the lines of last year’s file', async () => {
    const cwd = folderWith({ 'last.txt': CLEAN });
    const line = CLEAN.split('\n').findIndex((text) => text.includes('收官之年')) + 1;
    const { err } = await run([...NEXT, 'last.txt'], { cwd });
    assert.equal(
      err,
      `有 1 处拿不准，请核对（行号是 last.txt 里的）：\n  第${line}行：“收官之年”只对上年成立，请核对\n`,
    );
  });

  it('reads every encoding, and writes as it reads', async () => {
    const crlf = CLEAN.replaceAll('\n', '\r\n');
    const decoded = { text: crlf, hasMark: false } as const;
    const files: Readonly<Record<string, Uint8Array | undefined>> = {
      'utf8.txt': encode({ ...decoded, encoding: 'utf-8' }),
      'mark.txt': encode({ ...decoded, encoding: 'utf-8', hasMark: true }),
      'utf16.txt': encode({ ...decoded, encoding: 'utf-16le', hasMark: true }),
      'gb.txt': encode({ ...decoded, encoding: 'gb18030' }),
    };
    const expected = (await run([...NEXT, '-'], { input: crlf })).out;
    assert.ok(!/(?<!\r)\n/.test(expected));
    for (const [name, bytes] of Object.entries(files)) {
      assert.ok(bytes !== undefined);
      const cwd = folderWith({ [name]: bytes });
      assert.equal((await run([...NEXT, name], { cwd })).out, expected, name);
      assert.equal((await run([...NEXT, name, '-o', 'new.txt'], { cwd })).code, 0);
      const encoding = name.startsWith('gb') ? 'gb18030' : name.startsWith('utf16') ? 'utf-16le' : 'utf-8';
      const hasMark = name.startsWith('mark') || name.startsWith('utf16');
      const wanted = encode({ text: expected, encoding, hasMark });
      assert.deepEqual(readFileSync(join(cwd, 'new.txt')), Buffer.from(wanted ?? assert.fail()), name);
    }
  });

  it('keeps Markdown Markdown and text text, and refuses a name that says otherwise', async () => {
    const cwd = folderWith({ 'a.md': seed('clean.md'), 'b.txt': CLEAN, 'c.txt': seed('clean.md') });
    const markdown = ['new', '--year', '2025', '--from'];
    assert.equal((await run([...markdown, 'a.md', '-o', 'x.md'], { cwd })).code, 0);
    assert.match(readFileSync(join(cwd, 'x.md'), 'utf8'), /^# .*2025年度[\s\S]*\n## 一、2025年度/);
    assert.equal((await run([...markdown, 'c.txt', '-o', 'y.txt'], { cwd })).code, 0);
    const text = await run([...markdown, 'a.md', '-o', 'z.txt'], { cwd });
    assert.deepEqual([text.code, text.err], [2, 'z.txt：上年报告是 Markdown，文件名请以 .md 结尾\n']);
    const plain = await run([...NEXT, 'b.txt', '-o', 'z.md'], { cwd });
    assert.deepEqual([plain.code, plain.err], [2, 'z.md：上年报告是纯文本，文件名请不要以 .md 或 .markdown 结尾\n']);
  });

  it('never writes over last year’s report, by whatever name', async () => {
    const cwd = folderWith({ 'last.txt': CLEAN });
    symlinkSync(join(cwd, 'last.txt'), join(cwd, 'link.txt'));
    for (const name of ['last.txt', './last.txt', 'link.txt']) {
      const { code, err } = await run([...NEXT, 'last.txt', '--force', '-o', name], { cwd });
      assert.equal(code, 2);
      assert.match(err, /这就是上年报告，不能覆盖它/);
    }
    assert.equal(readFileSync(join(cwd, 'last.txt'), 'utf8'), CLEAN);
  });

  it('a report older than last year’s will do, and it says so', async () => {
    const { code, out, err } = await run(['new', '--year', '2028', '--from', '-'], { input: CLEAN });
    assert.equal(code, 0);
    assert.match(out, /关于2028年度/);
    assert.match(err, /^标准输入 是2025年度的报告，【待填：上年…】里是2025年的数字\n/);
  });

  const refused: readonly (readonly [string, string | Uint8Array | undefined, RegExp])[] = [
    ['a.txt', undefined, /^a\.txt：找不到这个文件/],
    ['a.txt', OTHER, /^a\.txt：不是法治政府建设情况报告/],
    ['a.docx', 'PK', /^a\.docx：还不能读 Word 文件.*另存为/],
    ['a.txt', Buffer.from('法治\0'), /^a\.txt：不是文本文件/],
    ['a.fazhi', '法治政府建设情况的报告\n一、主要成效\n无。', /^a\.fazhi：看不出是哪一年度的报告/],
    [
      'a.txt',
      CLEAN.replaceAll('2025', '2026').replaceAll('2024', '2025'),
      /^a\.txt：这是2026年度的报告，由它不能生成2026年度的/,
    ],
  ];
  for (const [name, content, message] of refused) {
    it(`refuses: ${message.source}`, async () => {
      const cwd = folderWith(content === undefined ? {} : { [name]: content });
      const { code, out, err } = await run([...NEXT, name, '-o', 'new.txt'], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
