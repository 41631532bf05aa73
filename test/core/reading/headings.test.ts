import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { allSections, type Heading, type Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const headings = (text: string, syntax: Syntax = 'plain') =>
  [...allSections(parse(text, syntax).sections)].map(({ heading }) => heading);
const rows = (text: string, syntax?: Syntax) =>
  headings(text, syntax).map(({ level, number, title }) => `${level} ${number ?? '-'} ${title}`);
const only = (text: string, syntax?: Syntax): Heading | undefined => headings(text, syntax)[0];
const OPENING = '关于2023年度法治政府建设情况的报告\n';

describe('headings of plain text', () => {
  it('run on behind 。 or an early ：, and end there', () => {
    for (const [line, title, heading] of [
      ['（一）健全制度。一是完善规则。', '健全制度', '（一）健全制度。'],
      ['（一）健全制度：完善规则，规范流程。', '健全制度', '（一）健全制度：'],
      ['（一）坚持高位推动，强化组织领导；一是', '坚持高位推动，强化组织领导', '（一）坚持高位推动，强化组织领导；'],
    ] as const) {
      const found = only(OPENING + line);
      assert.equal(found?.title, title);
      assert.equal(found?.runIn, true);
      assert.equal(slice(OPENING + line, found?.span ?? { start: 0, end: 0 }), heading);
    }
  });

  it('stand alone without a mark behind them', () => {
    const found = only(`${OPENING}（一）健全制度，规范执法\n一是完善规则。`);
    assert.deepEqual([found?.title, found?.runIn], ['健全制度，规范执法', false]);
  });

  it('are none where a wrapped line goes on inside brackets', () => {
    for (const text of [
      '（见附件1、\n2）并落实',
      '《规划（2021－202\n5）》',
      '（一）健全制度（见附件1、\n2、附件3）',
    ]) {
      assert.deepEqual(rows(OPENING + text).length, text.startsWith('（一）') ? 1 : 0, text);
    }
    assert.deepEqual(rows(`${OPENING}健全制度（试行）\n2）规范执法`), ['3 2 规范执法']);
  });

  it('begin behind white space and what Word left there', () => {
    for (const before of [
      '　　',
      ' \t',
      '\ufeff',
      '[bookmark: _GoBack]',
      '&nbsp;',
      '　[bookmark: _Toc123] ',
      '\u200b',
    ]) {
      const text = `${OPENING}${before}（一）健全制度`;
      const found = only(text);
      assert.equal(found?.number, 1, JSON.stringify(before));
      assert.equal(slice(text, found?.span ?? { start: 0, end: 0 }), '（一）健全制度');
      assert.equal(slice(text, found?.line ?? { start: 0, end: 0 }), `${before}（一）健全制度`);
    }
  });

  it('reveal themselves by their wording alone when no numbered one carries the part', () => {
    const report = parse(
      sampleReport({ other: '其他需要报告的情况\n无。', leadership: '　主要负责人履行第一责任人职责情况\n带头学法。' }),
    );
    assert.deepEqual(report.sections.map(({ heading }) => heading.number ?? '-').join(''), '12-4-');
    const all = sampleReport().replace(/^[一二三四五]、/gm, '');
    assert.equal(parse(all).sections.length, 5);
  });

  it('are no sentences, no second mention, no title', () => {
    assert.deepEqual(
      rows(sampleReport({ achievements: '一、2023年度主要举措和成效\n存在的问题是：人员不足。\n存在的问题' })),
      rows(sampleReport()),
    );
    assert.deepEqual(rows(`${OPENING}法治政府建设情况报告`), []);
    assert.deepEqual(rows('工作情况不够理想。\n下一步工作打算，\n'), []);
  });

  it('nest by level, whatever levels are left out', () => {
    const report = parse('一、甲\n1.乙\n（1）丙\n（一）丁\n1.戊\n二、己\n（1）庚');
    const shape = (sections: typeof report.sections): string =>
      sections
        .map(({ heading, children }) => heading.title + (children.length ? `(${shape(children)})` : ''))
        .join(' ');
    assert.equal(shape(report.sections), '甲(乙(丙) 丁(戊)) 己(庚)');
  });

  it('share out the text: a body ends where the first child begins, a section where its last child ends', () => {
    const text = '一、甲\n甲文\n（一）乙\n乙文\n二、丙\n丙文\n';
    const [first, second] = parse(text).sections;
    const part = (span: { start: number; end: number } | undefined) => span && slice(text, span);
    assert.equal(part(first?.body), '甲文');
    assert.equal(part(first?.span), '一、甲\n甲文\n（一）乙\n乙文');
    assert.equal(part(first?.children[0]?.body), '乙文');
    assert.equal(part(second?.body), '丙文');
  });

  it('have an empty body when nothing stands under them', () => {
    const report = parse('一、甲\n二、乙\n（一）丙');
    for (const { body } of allSections(report.sections)) assert.equal(body.start, body.end);
  });
});

describe('headings of Markdown', () => {
  it('carry 一、 or none, and mean the same', () => {
    assert.deepEqual(rows(sampleMarkdown(), 'markdown'), rows(sampleReport()));
    const bare = sampleMarkdown().replace(/^## [一二三四五]、/gm, '## ');
    assert.deepEqual(
      rows(bare, 'markdown'),
      rows(sampleReport()).map((row) => row.replace(/ \d /, ' - ')),
    );
  });

  it('take their level from the numbers, else from the hashes below the title’s', () => {
    assert.deepEqual(rows('# 关于2023年法治政府建设情况的报告\n## 甲\n### 乙\n#### 丙\n', 'markdown'), [
      '1 - 甲',
      '2 - 乙',
      '3 - 丙',
    ]);
    assert.deepEqual(rows('### 一、甲\n#### （一）乙\n#### 丙\n##### 丁\n', 'markdown'), [
      '1 1 甲',
      '2 1 乙',
      '2 - 丙',
      '3 - 丁',
    ]);
    assert.deepEqual(rows('# 一、甲\n# 二、乙\n', 'markdown'), ['1 1 甲', '1 2 乙']);
  });

  it('may be bold, closed by hashes, numbered list items or escaped', () => {
    const text = '**一、甲**\n\n## 二、乙 ##\n\n1. 丙\n2\\. 丁\n\n**（一）戊。**己文。\n';
    assert.deepEqual(rows(text, 'markdown'), ['1 1 甲', '1 2 乙', '3 1 丙', '3 2 丁', '2 1 戊']);
  });

  it('are none without a letter or figure', () => {
    const text = '## 一、甲\n\n文。\n\n## ；\n\n## **——**\n\n## ；丙\n\n## 乙\n';
    assert.deepEqual(rows(text, 'markdown'), ['1 1 甲', '1 - 乙']);
    const sequence = lint(parse(text, 'markdown')).filter(({ rule }) => rule === 'heading-sequence');
    assert.deepEqual(
      sequence.map(({ span }) => slice(text, span)),
      ['乙'],
    );
  });

  it('of the first level carry their part, which no line without a mark takes up again', () => {
    const text = '# 主要举措和成效\n\n文。\n\n# 存在的不足和原因\n\n文。\n\n存在的不足和原因\n\n文。\n';
    assert.deepEqual(rows(text, 'markdown'), ['1 - 存在的不足和原因']);
  });

  it('are none in code, comments and front matter', () => {
    assert.deepEqual(rows('---\na: 一、甲\n---\n```\n一、甲\n```\n<!--\n一、甲\n-->\n', 'markdown'), []);
  });

  const titles = (text: string) =>
    [...allSections(parse(text, 'markdown').sections)].map(({ heading }) => `${heading.level} ${heading.title}`);

  it('end with the bold type they begin with', () => {
    assert.deepEqual(titles('一、甲\n\n**（一）健全制度**完善目录，公布清单。'), ['1 甲', '2 健全制度']);
  });

  it('have four levels, however many # stand before them', () => {
    assert.deepEqual(titles('## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n###### 戊\n'), [
      '2 甲',
      '3 乙',
      '4 丙',
      '4 丁',
      '4 戊',
    ]);
  });
});

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
    assert.deepEqual(first(`（一）${of(120)}**乙。丙`), [of(120), true, `（一）${of(120)}**`]);
    assert.deepEqual(first(`（一）${of(121)}**乙。丙`), [`${of(121)}乙`, true, `（一）${of(121)}**乙。`]);
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
