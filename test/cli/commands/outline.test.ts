import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readOutlineJson } from '../shapes.ts';
import { folderWith, run, seed } from '../terminal.ts';
import { CLEAN, OTHER } from '../variants.ts';

async function outline(input: string | Uint8Array) {
  const { code, out, err } = await run(['outline', '--format', 'json', '-'], { input });
  assert.deepEqual([code, err], [0, '']);
  return readOutlineJson(out);
}

describe('outline --format json', () => {
  it('has exactly the shape of the contract, filled or null', async () => {
    const full = await outline(seed('001-well-formed-number.txt'));
    for (const key of ['title', 'documentNumber', 'addressee', 'signature', 'date', 'note'] as const) {
      assert.notEqual(full[key], null, key);
    }
    const bare = await outline(OTHER);
    assert.deepEqual([bare.isReport, bare.title, bare.reportYear], [false, null, null]);
    assert.deepEqual(bare.parts.plan, { status: 'missing', line: null });
  });

  it('gives the years of 文号 and date, and the lines of all', async () => {
    const text = seed('001-well-formed-number.txt');
    const { title, documentNumber, date, note } = await outline(text);
    const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
    assert.equal(title?.line, lineOf(title?.text.slice(0, 5) ?? '?'));
    assert.deepEqual(documentNumber, {
      text: documentNumber?.text,
      line: lineOf(documentNumber?.text ?? '?'),
      year: Number(/〔(\d+)〕/.exec(documentNumber?.text ?? '')?.[1]),
    });
    const [, year, month, day] = /(\d+)年(\d+)月(\d+)日/.exec(date?.text ?? '') ?? [];
    assert.deepEqual(date, {
      text: date?.text,
      line: lineOf(date?.text ?? '?'),
      year: Number(year),
      month: Number(month),
      day: Number(day),
    });
    assert.equal(note?.line, lineOf(note?.text ?? '?'));
  });

  it('gives the sections as a tree, unnumbered ones with null, with 字数 as Word counts them', async () => {
    const { sections, parts } = await outline(
      '某局2023年度法治政府建设情况报告\n一、主要举措和成效\n（一）制度\n建章立制 12 项。\n二、不足和原因\n其他需要报告的情况\n无。\n',
    );
    assert.deepEqual(sections, [
      {
        level: 1,
        number: 1,
        title: '主要举措和成效',
        parts: ['achievements'],
        line: 2,
        characters: 21,
        children: [{ level: 2, number: 1, title: '制度', parts: [], line: 3, characters: 12, children: [] }],
      },
      { level: 1, number: 2, title: '不足和原因', parts: ['problems'], line: 5, characters: 7, children: [] },
      { level: 1, number: null, title: '其他需要报告的情况', parts: ['other'], line: 6, characters: 11, children: [] },
    ]);
    assert.deepEqual(parts.other, { status: 'present', line: 6 });
  });

  it('is the same for every line end and encoding', async () => {
    const expected = await outline(CLEAN);
    assert.deepEqual(await outline(CLEAN.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(await outline(CLEAN.replaceAll('\n', '\r')), expected);
    assert.deepEqual(await outline(Buffer.from(`\ufeff${CLEAN}`, 'utf16le')), expected);
  });
});

describe('outline', () => {
  it('shows year, title, headings and what is missing', async () => {
    const cwd = folderWith({ 'a.txt': seed('003-embedded-leadership.txt') });
    const { code, out } = await run(['outline', 'a.txt'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^报告年度：2021\n标题：.+\n（缺少：主送机关）\n一、.+字）\n {2}（一）/);
    assert.match(out, /缺少：其他需要报告的情况/);
  });

  it('says when a document is no report', async () => {
    assert.deepEqual(await run(['outline', '-'], { input: OTHER }).then(({ code, out }) => [code, out]), [
      0,
      '-：不是法治政府建设情况报告\n',
    ]);
  });

  const cwd = folderWith({ 'dir/a.txt': '', 'a.docx': 'PK', 'a.bin': Buffer.from([1, 0, 2]) });
  const troubles: Readonly<Record<string, RegExp>> = {
    dir: /^dir：这是文件夹，不是文件\n$/,
    'no.txt': /^no\.txt：找不到这个文件\n$/,
    'a.docx': /^a\.docx：还不能读 Word 文件/,
    'a.bin': /^a\.bin：不是文本文件/,
  };
  for (const [name, message] of Object.entries(troubles)) {
    it(`${name} is answered with 2 and why`, async () => {
      const { code, out, err } = await run(['outline', '--format', 'json', name], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
