import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { readLintJson } from '../shapes.ts';
import { folderWith, run } from '../terminal.ts';

const ORGAN = ['--organ', '云岫县水利局'];
const YEAR = ['--year', '2025'];

/** The rules that speak on a text, each once. */
async function rulesOn(text: string, name: string): Promise<readonly string[]> {
  const { out } = await run(['lint', '--format', 'json', '--stdin-filename', name, '-'], { input: text });
  const [file] = readLintJson(out).files;
  assert.equal(file?.isReport, true);
  return [...new Set(file?.findings.map(({ rule }) => rule))];
}

describe('new', () => {
  it('prints a report that lints clean but for what is to be written', async () => {
    const { code, out, err } = await run(['new', ...YEAR, ...ORGAN, '--to', '县委、县政府']);
    assert.deepEqual([code, err], [0, '']);
    assert.ok(out.startsWith('云岫县水利局关于2025年度法治政府建设情况的报告\n县委、县政府：\n2025年，'));
    assert.ok(out.endsWith('特此报告。\n云岫县水利局\n2026年【待填：月】月【待填：日】日\n（此件公开发布）\n'));
    assert.deepEqual(await rulesOn(out, 'a.txt'), ['placeholder']);
  });

  it('has the parts that the configuration beside the new file asks for', async () => {
    const cwd = folderWith({
      '.fazhi-report.jsonc': '{"profile": {"parts": ["plan"]}}',
      'b/.fazhi-report.jsonc': '{"profile": {"parts": [{"heading": "{year}年度普法情况"}, "nothing", "plan"]}}',
    });
    const { out } = await run(['new', ...YEAR, ...ORGAN], { cwd });
    assert.deepEqual(out.match(/^[一二三四五]、.*/gm), ['一、2026年度推进法治政府建设的主要安排']);
    const { code, err } = await run(['new', ...YEAR, ...ORGAN, '-o', 'b/x.txt'], { cwd });
    assert.equal(code, 0);
    assert.match(err, /^b\/\.fazhi-report\.jsonc:1:53 不能是“nothing”/m);
    const text = readFileSync(join(cwd, 'b/x.txt'), 'utf8');
    assert.match(text, /^一、2025年度普法情况\n【待填：写明普法情况】。\n二、2026年度/m);
    const { out: json } = await run(['outline', '--format', 'json', 'b/x.txt'], { cwd });
    assert.deepEqual(Object.keys(JSON.parse(json).parts).slice(0, 2), ['own-普法情况', 'plan']);
    const { out: shown } = await run(['outline', 'b/x.txt'], { cwd });
    assert.ok(!shown.includes('缺少'), shown);
    const { out: linted } = await run(['lint', 'b/x.txt'], { cwd });
    assert.ok(!linted.includes('required-parts'), linted);
  });

  it('asks for 主送 in the text when it is not told', async () => {
    const { out } = await run(['new', ...YEAR, ...ORGAN]);
    assert.match(out, /^【待填：主送机关.*】：$/m);
    assert.deepEqual(await rulesOn(out, 'a.txt'), ['placeholder']);
  });

  it('leaves room for a 文号', async () => {
    const { out } = await run(['new', ...YEAR, ...ORGAN, '--to', '县政府：', '--number']);
    assert.match(out, /^【待填：机关代字】〔2026〕【待填：序号，从1编起，不补零】号\n县政府：$/m);
    assert.deepEqual(await rulesOn(out, 'a.txt'), ['placeholder']);
  });

  it('-o writes Markdown or text by the name, and says so', async () => {
    const cwd = folderWith({});
    for (const [name, heading] of [
      ['a.md', '## 一、2025年度'],
      ['b.MARKDOWN', '## 一、2025年度'],
      ['c.txt', '一、2025年度'],
      ['d.fazhi', '一、2025年度'],
      ['e', '一、2025年度'],
    ] as const) {
      const { code, out, err } = await run(['new', ...YEAR, ...ORGAN, '-o', name], { cwd });
      assert.deepEqual([code, out], [0, ''], err);
      assert.match(err, new RegExp(`^${name}：已写好2025年度报告，有 [0-9]+ 处待填\n$`));
      const text = readFileSync(join(cwd, name), 'utf8');
      assert.ok(text.split('\n').some((line) => line.startsWith(heading)));
      assert.deepEqual(await rulesOn(text, name), ['placeholder']);
    }
  });

  it('-o - is standard output', async () => {
    const { out } = await run(['new', ...YEAR, ...ORGAN, '-o', '-']);
    assert.equal(out, (await run(['new', ...YEAR, ...ORGAN])).out);
  });

  it('never writes over a file unless told to', async () => {
    const cwd = folderWith({ 'a.txt': '原有的内容' });
    const { code, out, err } = await run(['new', ...YEAR, ...ORGAN, '-o', 'a.txt'], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^a\.txt：文件已经存在，没有写入。.*--force/);
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), '原有的内容');
    assert.equal((await run(['new', ...YEAR, ...ORGAN, '--force', '-o', 'a.txt'], { cwd })).code, 0);
    assert.match(readFileSync(join(cwd, 'a.txt'), 'utf8'), /^云岫县水利局关于2025年度/);
  });

  it('writes nothing where it cannot', async () => {
    const cwd = folderWith({ '夹/a.txt': '' });
    for (const [name, message] of [
      ['夹', /^夹：这是文件夹/],
      ['没有/a.txt', /^没有\/a\.txt：没有写入：所在的文件夹不存在/],
      ['a.docx', /^a\.docx：还不能写 Word 文件，.*\.md 或 \.txt/],
      ['夹/a.txt/b.txt', /^夹\/a\.txt\/b\.txt：没有写入：/],
    ] as const) {
      const { code, out, err } = await run(['new', ...YEAR, ...ORGAN, '-o', name], { cwd });
      assert.deepEqual([code, out], [2, ''], name);
      assert.match(err, message);
    }
    assert.equal(existsSync(join(cwd, 'a.docx')), false);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /没有写 --year/],
    [['--year', '25', ...ORGAN], /“--year”不能是“25”，要写 2000 到 2099/],
    [['--year', '1999', ...ORGAN], /2000 到 2099/],
    [['--year', '2100', ...ORGAN], /2000 到 2099/],
    [['--year', '2025年', ...ORGAN], /2000 到 2099/],
    [['--year', '', ...ORGAN], /“--year”后面要写上?内容/],
    [YEAR, /没有写 --organ/],
    [[...YEAR, '--organ', '  '], /“--organ”要写机关名称/],
    [[...YEAR, '--organ', '水利局\n司法局'], /“--organ”要写机关名称，写在一行里/],
    [[...YEAR, ...ORGAN, '--to', '【】'], /“--to”要写机关名称/],
    [[...YEAR, ...ORGAN, '报告.txt'], /多了“报告\.txt”.*--from.*-o/],
    [[...YEAR, ...ORGAN, '--format', 'json'], /没有“--format”这个选项/],
    [[...YEAR, '--from', 'a.txt', '--number'], /“--number”不能与“--from”合用/],
  ];
  for (const [args, message] of wrong) {
    it(`new ${JSON.stringify(args.join(' '))} is answered with 2 and what is wrong`, async () => {
      const { code, out, err } = await run(['new', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.match(err, /new --help/);
    });
  }

  it('its help names every option', async () => {
    const { out } = await run(['new', '--help']);
    for (const option of ['--year', '--organ', '--to', '--from', '--number', '-o, --output', '--force']) {
      assert.ok(out.includes(option), option);
    }
  });
});
