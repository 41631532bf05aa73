import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { formatMarker } from '../../../src/core/model/heading.ts';
import { parse } from '../../../src/core/reading/parse.ts';

/** What the rule finds. */
function found(text: string, syntax: 'plain' | 'markdown' = 'plain') {
  return lint(parse(text, syntax)).filter(({ rule }) => rule === 'heading-sequence');
}

describe('heading-sequence', () => {
  it('a row is repaired as far as numbers go', () => {
    const row = (count: number, marker = '一、') =>
      found(`${marker}标题\n`.repeat(count)).map(({ message, fixes: [fix] }) => {
        assert.match(message, fix === undefined ? /请分成几部分$|否则顺延编号$/ : /否则顺延编号$/);
        return fix?.edits.length;
      });
    for (const marker of ['一、', '（一）', '1.', '（1）']) {
      assert.deepEqual(
        row(98, marker),
        Array.from({ length: 97 }, (_, index) => 97 - index),
      );
      assert.deepEqual(row(99, marker)[0], 98);
      assert.deepEqual(row(100, marker)[0], undefined);
      assert.deepEqual(row(100, marker).length, 99);
      assert.deepEqual(row(30, marker).length, 29);
    }
    const unnumbered = (count: number) =>
      found(`# 报告\n\n## 一、标题\n\n${'## 标题\n\n'.repeat(count)}`, 'markdown').map(({ fixes }) => fixes.length);
    assert.deepEqual(unnumbered(98), Array<number>(98).fill(1));
    assert.deepEqual(unnumbered(99), [...Array<number>(98).fill(1), 0]);
  });

  it('names no number that nobody writes', () => {
    const numbers = Array.from({ length: 99 }, (_, index) => formatMarker(1, index + 1));
    const [after] = found([...numbers, '九十九、'].map((marker) => `${marker}标题\n`).join(''));
    assert.match(
      after?.message ?? '',
      /^标题编号不连续：编号重复或倒退。“九十九、标题”前面的编号已经用完，请分成几部分$/,
    );
    assert.deepEqual(after?.fixes, []);
    const bare = [...numbers.map((marker) => `## ${marker}标题`), '## 标题', '## 一、标题'].join('\n\n');
    const [message] = found(`# 报告\n\n${bare}`, 'markdown').map((finding) => finding.message);
    assert.equal(message, '这一标题没有编号，而同级标题都有编号');
  });
});
