import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { OUTLINE_TEXTS } from '../../../src/core/outline/outline-texts.ts';
import { allWords, HAN } from '../helping/words-of.ts';

describe('the texts of the outline', () => {
  it('are English throughout for who chose that', () => {
    for (const words of allWords(OUTLINE_TEXTS.en)) assert.doesNotMatch(words, HAN);
  });

  it('count one and many', () => {
    const { found } = OUTLINE_TEXTS.en;
    assert.deepEqual([found(1, 'error'), found(3, 'info'), found(2, 'todo')], ['1 error', '3 hints', '2 to do']);
  });
});
