import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TERMS } from '../../../src/core/data/terms.ts';
import { duplicates } from './duplicates.ts';
import { isPossible } from './possible-day.ts';

describe('terms', () => {
  it('stand once each, with a possible day', () => {
    assert.deepEqual(duplicates(TERMS.map(({ term }) => term)), []);
    for (const { from } of TERMS) assert.ok(isPossible(from), from);
  });
});
