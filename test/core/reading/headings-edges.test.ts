import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections, type Heading, type Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

const OPENING = '关于2023年度法治政府建设情况的报告\n';

function headings(text: string, syntax: Syntax = 'plain'): readonly Heading[] {
  return [...allSections(parse(text, syntax).sections)].map(({ heading }) => heading);
}

const rows = (text: string, syntax?: Syntax) =>
  headings(text, syntax).map(({ level, number, title }) => `${level} ${number ?? '-'} ${title}`);

/** Title, whether text runs on, and the heading as it stands. */
function first(line: string): readonly unknown[] {
  const text = OPENING + line;
  const [found] = headings(text);
  return [found?.title, found?.runIn, slice(text, found?.span ?? { start: 0, end: 0 })];
}

const of = (length: number) => '甲'.repeat(length);

describe('where a heading ends', () => {
  it('at an early colon with text behind it', () => {
    assert.deepEqual(first(`（一）${of(30)}：乙`), [of(30), true, `（一）${of(30)}：`]);
    assert.deepEqual(first(`（一）${of(31)}：乙`), [`${of(31)}：乙`, false, `（一）${of(31)}：乙`]);
    assert.deepEqual(first('（一）甲：乙'), ['甲', true, '（一）甲：']);
    assert.deepEqual(first('（一）甲：'), ['甲：', false, '（一）甲：']);
    assert.deepEqual(first('（一）：乙'), ['：乙', false, '（一）：乙']);
  });

  it('at the first full mark, colon or not', () => {
    assert.deepEqual(first('（一）甲。乙：丙'), ['甲', true, '（一）甲。']);
    assert.deepEqual(first('（一）甲：乙。丙'), ['甲', true, '（一）甲：']);
    assert.deepEqual(first('（一）。甲：乙'), ['', true, '（一）。']);
  });

  it('not at a colon in what is still to be filled in', () => {
    assert.deepEqual(first('（一）【待填：名称】工作'), ['【待填：名称】工作', false, '（一）【待填：名称】工作']);
    assert.deepEqual(first('（一）【：名称】工作'), ['【：名称】工作', false, '（一）【：名称】工作']);
  });

  it('not at a colon up to twenty characters behind 【', () => {
    assert.equal(first(`（一）【${of(20)}：乙】`)[0], `【${of(20)}：乙】`);
    assert.equal(first(`（一）【${of(21)}：乙】`)[0], `【${of(21)}`);
  });

  it('at the end of what is bold', () => {
    assert.deepEqual(first('（一）甲乙**丙丁。戊'), ['甲乙', true, '（一）甲乙**']);
    assert.deepEqual(first('（一）甲**丙。丁'), ['甲', true, '（一）甲**']);
    assert.deepEqual(first('（一）甲。乙**丙'), ['甲', true, '（一）甲。']);
    assert.deepEqual(first('（一）**甲乙**丙。丁')[0], '甲乙丙');
  });
});

describe('headings that only their wording reveals', () => {
  it('are four to fifty characters long', () => {
    assert.deepEqual(rows(`${OPENING}主要成效\n办理许可。`), ['1 - 主要成效']);
    assert.deepEqual(rows(`${OPENING}成效\n办理许可。`), []);
    assert.deepEqual(rows(`${OPENING}工作打算\n办理许可。`), ['1 - 工作打算']);
    assert.deepEqual(rows(`${OPENING}仍不足\n办理许可。`), []);
    const long = (length: number) => `第一责任人${of(length - 5)}`;
    assert.deepEqual(rows(`${OPENING}${long(50)}\n办理许可。`), [`1 - ${long(50)}`]);
    assert.deepEqual(rows(`${OPENING}${long(51)}\n办理许可。`), []);
  });

  it('hold no full mark', () => {
    assert.deepEqual(rows(`${OPENING}第一责任人。履职情况\n办理许可。`), []);
  });

  it('bring something new, all of it', () => {
    const text = `${OPENING}一、存在的问题\n人员不足。\n存在的不足和下一步打算\n加强培训。`;
    assert.deepEqual(rows(text), ['1 1 存在的问题']);
    assert.deepEqual(rows(text.replace('问题', '成绩')), ['1 1 存在的成绩', '1 - 存在的不足和下一步打算']);
  });

  it('say what a heading of Markdown says already, numbered or not', () => {
    const plain = '\n\n人员不足。\n\n存在的不足\n\n加强培训。\n';
    assert.deepEqual(rows(`## 存在的问题${plain}`, 'markdown'), ['2 - 存在的问题']);
    assert.deepEqual(rows(`## 一、存在的问题${plain}`, 'markdown'), ['1 1 存在的问题']);
    assert.deepEqual(rows(`## （一）存在的问题${plain}`, 'markdown'), ['2 1 存在的问题', '1 - 存在的不足']);
  });
});

describe('titles', () => {
  const title = '云岫县水利局法治政府建设工作和第一责任人履职情况';

  it('above the first number are no headings', () => {
    const report = '云岫县水利局2023年法治政府建设情况报告';
    assert.deepEqual(rows(`# ${report}\n\n## ${report}\n\n## 一、甲\n`, 'markdown'), ['1 1 甲']);
    assert.deepEqual(rows(`# ${report}\n\n## 一、甲\n\n## ${report}\n`, 'markdown'), ['1 1 甲', `1 - ${report}`]);
    assert.deepEqual(rows(`# ${report}\n\n## ${report}\n\n## 甲\n`, 'markdown'), ['1 - 甲']);
  });

  it('that stand second are none above the first number alone', () => {
    const report = '云岫县水利局2023年法治政府建设情况报告';
    assert.deepEqual(rows(`## 一、甲\n\n## ${report}\n\n## ${report}\n`, 'markdown'), ['1 1 甲', `1 - ${report}`]);
    assert.deepEqual(rows(`# ${report}\n\n# 主要做法\n`, 'markdown'), ['1 - 主要做法']);
  });

  it('that read like a part are no headings, unless they stand below one', () => {
    const line = '法治政府建设工作情况';
    assert.deepEqual(rows(`${line}\n一、甲\n办理许可。`), ['1 1 甲']);
    assert.deepEqual(rows(`${line}\n办理许可。`), []);
    assert.deepEqual(rows(`一、甲\n${line}\n办理许可。`), ['1 1 甲', `1 - ${line}`]);
  });

  it('that name a part are headings', () => {
    assert.deepEqual(rows(`${OPENING}${title}\n带头学法。`), [`1 - ${title}`]);
  });

  it('count for the level of the headings below them', () => {
    assert.deepEqual(rows('# 甲\n\n## 乙\n\n### 丙\n\n#### 丁\n', 'markdown'), ['2 - 乙', '3 - 丙', '4 - 丁']);
    assert.deepEqual(rows('## 甲\n\n### 乙\n\n##### 丙\n', 'markdown'), ['2 - 甲', '3 - 乙', '4 - 丙']);
    assert.deepEqual(rows(`## ${OPENING}\n## 甲\n`, 'markdown').at(-1), '2 - 甲');
  });

  it('and a number behind one hash teaches its level', () => {
    assert.deepEqual(rows('# （一）甲\n\n## 乙\n', 'markdown'), ['2 1 甲', '3 - 乙']);
  });

  it('and numbers in Markdown without hashes teach no level', () => {
    assert.deepEqual(rows('（一）甲\n\n## 一、乙\n\n### 丙\n', 'markdown'), ['2 1 甲', '1 1 乙', '2 - 丙']);
  });
});
