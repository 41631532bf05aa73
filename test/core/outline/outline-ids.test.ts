import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { insertPart } from '../../../src/core/drafting/insert-part.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { type NamedOutline, nameOutline } from '../../../src/core/outline/outline-ids.ts';
import type { OutlineNode } from '../../../src/core/outline/outline-node.ts';
import { outlineTree } from '../../../src/core/outline/outline-tree.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const TEXT = [
  '关于2023年度法治政府建设情况的报告',
  '一、2023年主要举措和成效',
  '（一）抓学习',
  '1.学宪法',
  '2.学条例',
  '（二）抓执法',
  '二、存在的不足和原因',
  '（一）抓学习',
  '三、2024年主要安排',
].join('\n');

function name(text: string, before?: NamedOutline): NamedOutline {
  return nameOutline(outlineTree(parse(text), [], RULE_OF_LAW), before);
}

/** The id of every row by what it shows, the rows around it before it. */
function idsByPath({ nodes, ids }: NamedOutline): ReadonlyMap<string, string> {
  const entries = function* (rows: readonly OutlineNode[], path: string): Generator<[string, string]> {
    for (const row of rows) {
      yield [`${path}/${row.text}`, ids.get(row) ?? ''];
      yield* entries(row.children, `${path}/${row.text}`);
    }
  };
  return new Map(entries(nodes, ''));
}

/** Reads both texts one after the other and compares the ids of rows that are the same to a person. */
function assertKept(from: string, to: string, same: Readonly<Record<string, string>>): void {
  const before = name(from);
  const [old, now] = [idsByPath(before), idsByPath(name(to, before))];
  for (const [was, is] of Object.entries(same)) {
    assert.ok(old.get(was), `${was} is not there`);
    assert.equal(now.get(is), old.get(was), `${was} → ${is}`);
  }
  assert.equal(new Set(now.values()).size, now.size, 'two rows have one id');
}

const FIRST = '/一、2023年主要举措和成效';

describe('the ids of outline rows', () => {
  it('are unique, also for rows that read the same', () => {
    const ids = [...name(`${TEXT}\n三、2024年主要安排\n三、2024年主要安排`).ids.values()];
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are the same when the same report is read anew', () => {
    assert.deepEqual(idsByPath(name(TEXT)), idsByPath(name(TEXT)));
  });

  it('outlive each key stroke in a title, and so do those below it', () => {
    let before = name(TEXT);
    const old = idsByPath(before);
    for (const typed of ['抓学', '抓', '', '带', '带头', '带头学', '带头学习']) {
      before = name(TEXT.replace('（一）抓学习\n1', `（一）${typed}\n1`), before);
    }
    const now = idsByPath(before);
    assert.equal(now.get(`${FIRST}/（一）带头学习`), old.get(`${FIRST}/（一）抓学习`));
    assert.equal(now.get(`${FIRST}/（一）带头学习/2.学条例`), old.get(`${FIRST}/（一）抓学习/2.学条例`));
  });

  it('outlive a part put before, which renumbers the rest', () => {
    const report = parse(TEXT);
    const fix = insertPart(report, RULE_OF_LAW, 'leadership');
    assert.ok(fix);
    assertKept(TEXT, applyFixes(TEXT, [fix]), {
      '/三、2024年主要安排': '/四、2024年主要安排',
      '/二、存在的不足和原因/（一）抓学习': '/二、存在的不足和原因/（一）抓学习',
    });
  });

  it('outlive a row put before among siblings, and one taken away', () => {
    const more = TEXT.replace('（一）抓学习\n1', '（一）抓统筹\n（二）抓学习\n1').replace(
      '（二）抓执法',
      '（三）抓执法',
    );
    const same = {
      [`${FIRST}/（一）抓学习`]: `${FIRST}/（二）抓学习`,
      [`${FIRST}/（一）抓学习/1.学宪法`]: `${FIRST}/（二）抓学习/1.学宪法`,
      [`${FIRST}/（二）抓执法`]: `${FIRST}/（三）抓执法`,
    };
    assertKept(TEXT, more, same);
    assertKept(more, TEXT, Object.fromEntries(Object.entries(same).map(([was, is]) => [is, was])));
  });

  it('do not go from a row that is gone to one of another kind', () => {
    const before = name('关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效');
    const after = name('一、2023年主要举措和成效\n澄溪区水务局\n2024年1月10日', before);
    const title = before.nodes.find((node) => node.kind === 'title');
    const old = title === undefined ? undefined : before.ids.get(title);
    assert.ok(old);
    assert.equal([...after.ids.values()].includes(old), false);
  });

  it('stay unique when a new row reads as an old one once did', () => {
    let before = name(TEXT);
    for (const text of [
      TEXT.replace('（二）抓执法', '（二）抓普法'),
      `${TEXT.replace('（二）抓执法', '（二）抓普法\n（二）抓执法')}`,
    ]) {
      before = name(text, before);
      assert.equal(new Set(before.ids.values()).size, before.ids.size);
    }
  });
});

const tree = (text: string, syntax: Syntax = 'plain') => outlineTree(parse(text, syntax), [], RULE_OF_LAW);

describe('the ids of rows that read alike or move', () => {
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
});
