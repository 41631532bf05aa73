import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDoublings } from '../../../src/core/wording/doublings.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** Texts with the doublings in them marked. */
const DOUBLINGS: readonly string[] = [
  '物业⟦服务等服务等⟧纠纷',
  '⟦等涉等涉⟧民生',
  '⟦法治法治法治⟧政府',
  '⟦落实落实⟧制度和⟦认真落认真落⟧实',
  '⟦严格规范严格规范⟧公正',
  '巡查⟦的的⟧记录',
  '以牟利为目的的行为，标的的执行，的的确确',
  '家家户户、人人人人、哈哈哈哈哈哈哈哈',
  '法治政府，法治政府',
  '2323abab',
  '',
  '落',
];

describe('doublings', () => {
  for (const marked of DOUBLINGS) {
    it(marked || 'nothing', () => {
      const { text } = readMarked(marked);
      const spans = findDoublings(text).map(({ span }) => span);
      assert.equal(writeMarked(text, spans), marked);
    });
  }

  it('name the piece that is repeated', () => {
    assert.deepEqual(
      findDoublings('法治法治法治，等涉等涉').map(({ unit }) => unit),
      ['法治', '等涉'],
    );
  });
});
