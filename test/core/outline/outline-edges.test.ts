import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Syntax } from '../../../src/core/model/report.ts';
import { nameOutline } from '../../../src/core/outline/outline-ids.ts';
import { outlineText } from '../../../src/core/outline/outline-text.ts';
import { outlineTree } from '../../../src/core/outline/outline-tree.ts';
import { labelOf } from '../../../src/core/outline/outline-words.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const tree = (text: string, syntax: Syntax = 'plain') => outlineTree(parse(text, syntax), [], RULE_OF_LAW);

describe('outline rows', () => {
  it('that read alike keep their ids in their order', () => {
    const text = '关于2023年度法治政府建设情况的报告\n一、主要举措\n（一）学习\n（一）学习\n（一）学习\n二、存在的不足';
    const rows = (named: ReturnType<typeof nameOutline>) =>
      named.nodes.flatMap(({ children }) => children).map((node) => named.ids.get(node));
    const before = nameOutline(tree(text));
    assert.equal(new Set(rows(before)).size, 3);
    assert.deepEqual(rows(nameOutline(tree(`${text}\n力量不足。`), before)), rows(before));
    const [first, second] = rows(before);
    const shorter = nameOutline(tree(text.replace('（一）学习\n', '')), before);
    assert.deepEqual(rows(shorter), [first, second]);
  });

  it('without a number keep their ids when they move', () => {
    const text = '# 关于2023年度法治政府建设情况的报告\n\n## 主要举措和成效\n\n## 存在的不足和原因\n';
    const before = nameOutline(tree(text, 'markdown'));
    const moved = text.replace(/(## 主要.*\n)\n(## 存在.*\n)/, '$2\n$1');
    const after = nameOutline(tree(moved, 'markdown'), before);
    const ids = ({ nodes, ids: all }: typeof before) => new Map(nodes.map((node) => [node.text, all.get(node)]));
    for (const title of ['主要举措和成效', '存在的不足和原因']) {
      assert.ok(ids(before).get(title));
      assert.equal(ids(after).get(title), ids(before).get(title));
    }
  });

  it('of a report on one line begin where their headings do', () => {
    const long = '我局健全工作制度，规范行政执法，办理行政许可十二件。'.repeat(6);
    const text = `关于2023年度法治政府建设情况的报告 一、主要举措和成效 ${long} 二、存在的不足和原因 ${long}`;
    const sections = tree(text).filter(({ kind }) => kind === 'section');
    assert.deepEqual(
      sections.map(({ from }) => from),
      [text.indexOf('一、'), text.indexOf('二、')],
    );
  });

  it('name a part that only the prose tells of', () => {
    const problems =
      '二、2023年度存在的不足和原因\n执法力量不足，主要原因是人员偏少。下一步，我局将充实执法力量，争取专项经费。';
    assert.match(
      outlineText(parse(sampleReport({ problems, plan: '' })), RULE_OF_LAW),
      /^（含在正文，未单列：[^（）]*安排）$/m,
    );
  });

  it('with a number and no title are called by the number', () => {
    const [row] = tree('一、\n甲。\n二、存在的不足').filter(({ kind }) => kind === 'section');
    assert.equal(row && labelOf(row), '一、');
  });
});
