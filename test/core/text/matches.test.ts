import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { matchesOf } from '../../../src/core/text/matches.ts';

describe('matches', () => {
  it('that are empty are found one by one', () => {
    assert.deepEqual(
      matchesOf(/甲*/g, '甲甲乙').map(({ 0: found, index }) => `${index}${found}`),
      ['0甲甲', '2', '3'],
    );
  });
});
