import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMarked, writeMarked } from './marked.ts';

describe('marked examples', () => {
  it('come back as they were written', () => {
    for (const marked of [
      '',
      '一二',
      '⟦一⟧二',
      '一⟦二⟧',
      '⟦一⟧⟦二⟧',
      '一⟦⟧二',
      '⟦⟧一',
      '一⟦⟧',
      '⟦一⟦二⟧三⟧',
      '⟦一⟧⟦⟧二',
    ]) {
      const { text, places } = readMarked(marked);
      assert.equal(writeMarked(text, places), marked);
    }
  });

  it('show two findings at one place as two', () => {
    const span = { start: 0, end: 1 };
    assert.equal(writeMarked('一二', [span, span]), '⟦⟦一⟧⟧二');
  });
});
