import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMarkdownLines } from '../../../src/core/reading/markdown.ts';
import { slice } from '../../../src/core/text/spans.ts';

const contents = (text: string) => readMarkdownLines(text).map((line) => slice(text, line.content));
const hashes = (text: string) => readMarkdownLines(text).map((line) => line.hashes);

/** What stands in the text, and the lines a report has of it. */
const ROWS: readonly (readonly [name: string, text: string, contents: readonly string[]])[] = [
  ['front matter', '---\ntitle: 一、甲\n---\n二', ['二']],
  ['front matter behind a BOM, closed by dots', '\ufeff---\ntitle: 甲\n...\n二', ['二']],
  ['front matter in CR LF', '---\r\ntitle: 甲\r\n---\r\n二\r\n', ['二']],
  ['a rule at the top that nothing closes', '---\n\n一\n', ['一']],
  ['a rule', '一\n\n---\n\n二\n\n***\n', ['一', '二']],
  ['fenced code', '一\n```text\n二、乙\n```\n三', ['一', '三']],
  ['fenced code by tildes', '~~~\n# 甲\n~~~\n二', ['二']],
  ['a fence that nothing closes', '一\n```\n二', ['一']],
  ['a comment', '一\n\n<!-- 二、乙 -->\n\n三', ['一', '三']],
  ['a comment over several lines', '<!--\n# 甲\n\n二\n-->\n三', ['三']],
  ['an indented line: no code in a report', '一\n\n    二、乙\n', ['一', '二、乙']],
  ['quoted lines', '> 一、甲\n> > 二', ['一、甲', '二']],
  ['hashes behind a heading', '## 一、甲 ##\n', ['一、甲']],
  ['a heading with a hash in its title', '# C#语言\n', ['C#语言']],
  ['a bold line', '**一、甲**\n\n__二、乙__', ['一、甲', '二、乙']],
  ['a bold heading', '## **一、甲**\n', ['一、甲']],
  ['a bold beginning', '**一是健全机制。**完善制度。', ['一是健全机制。**完善制度。']],
  ['two bold words', '**甲**和**乙**', ['甲**和**乙**']],
  ['a table row and a list item as they stand', '| 甲 | 乙 |\n- 丙', ['| 甲 | 乙 |', '- 丙']],
  ['a heading in a list item as it stands', '- # 甲', ['- # 甲']],
  ['a numbered item', '1. 政务公开\n2. 督查', ['1. 政务公开', '2. 督查']],
  ['a hash tag: no heading', '#法治政府\n', ['#法治政府']],
  ['seven hashes: no heading', '####### 甲\n', ['####### 甲']],
  ['an underlined heading', '甲\n===\n\n乙\n---\n丙', ['甲', '乙', '丙']],
  ['a paragraph underlined', '甲\n乙\n---\n丙', ['甲', '乙', '丙']],
  ['an empty heading', '#\n\n##  \n一', ['一']],
  [
    'HTML a reader sees, a comment in it too',
    '<div>\n<!-- 甲 -->\n一\n</div>',
    ['<div>', '<!-- 甲 -->', '一', '</div>'],
  ],
  ['an indented comment', '   <!-- 甲 -->\n\n一', ['一']],
  ['no front matter behind a word', '甲---\n一\n---\n二', ['甲---', '一', '二']],
  ['no front matter before a word', '---甲\n一\n\n---\n\n二', ['---甲', '一', '二']],
  ['empty front matter', '---\n---\n一\n---\n二', ['一', '二']],
  ['front matter with dashes in it', '---\na: 甲---\n---b\n一\n---\n二', ['二']],
  ['six hashes', '###### 乙', ['乙']],
  ['a mark of quotation in a line', '甲 > 乙\n\n>> 丙', ['甲 > 乙', '丙']],
  ['a hash inside a heading', '## 甲 #乙', ['甲 #乙']],
  ['a bold word behind another', '甲 **乙**', ['甲 **乙**']],
  ['a line that Word broke by hand', '甲\v乙\n\n丙\f丁', ['甲', '乙', '丙', '丁']],
  ['a heading that Word broke by hand', '甲\n\n## 一、甲\v乙', ['甲', '一、甲', '乙']],
  ['nothing', '', []],
];

describe('lines of Markdown', () => {
  for (const [name, text, expected] of ROWS) {
    it(name, () => assert.deepEqual(contents(text), expected));
    it(`${name}, in CR LF and CR`, () => {
      const bare = text.replace(/\r\n/g, '\n');
      assert.deepEqual(contents(bare.replace(/\n/g, '\r\n')), expected);
      assert.deepEqual(contents(bare.replace(/\n/g, '\r')), expected);
    });
  }

  it('counts the hashes of each heading, none elsewhere', () => {
    assert.deepEqual(hashes('# 甲\n\n###### 乙\n\n二\n#丙\n  ## 丁'), [1, 6, 0, 0, 2]);
  });

  it('finds the rows again behind front matter', () => {
    const text = '---\na: 1\n---\n# 甲\n一\n```\n二\n```\n## 三\n';
    assert.deepEqual(contents(text), ['甲', '一', '三']);
    assert.deepEqual(hashes(text), [1, 0, 2]);
  });

  it('keeps the decoration in the full line', () => {
    const text = ' ## **一、甲** ##';
    assert.deepEqual(readMarkdownLines(text)[0]?.full, { start: 0, end: text.length });
  });

  it('gives its hashes to the first piece of a broken heading alone', () => {
    assert.deepEqual(hashes('甲\n\n## 一、甲\v乙\n丙\v丁'), [0, 2, 0, 0, 0]);
    const text = '甲\n\n## 一、甲\v乙';
    assert.deepEqual(
      readMarkdownLines(text).map(({ full }) => slice(text, full)),
      ['甲', '## 一、甲', '乙'],
    );
  });

  it('are none in a text of front matter alone', () => {
    assert.deepEqual(readMarkdownLines('---\ntitle: 报告\n---'), []);
  });
});
