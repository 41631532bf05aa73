import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CAMPAIGNS } from '../../../src/core/data/campaigns.ts';
import { duplicates } from './duplicates.ts';
import { isPossible } from './possible-day.ts';

describe('campaigns', () => {
  it('begin before they end, with words of their own', () => {
    assert.deepEqual(duplicates(CAMPAIGNS.flatMap(({ words }) => words)), []);
    for (const { life } of CAMPAIGNS)
      assert.ok(isPossible(life.from) && isPossible(life.until) && life.from < life.until);
  });
});
