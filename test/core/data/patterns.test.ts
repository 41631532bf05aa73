import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { PATTERNS } from '../../../src/core/data/patterns.ts';
import { duplicates } from './duplicates.ts';

describe('the patterns', () => {
  const all = Object.values(PATTERNS).flat();

  it('are sticky and begin where one of their triggers can stand', () => {
    for (const { id, match, triggers, source } of all) {
      assert.equal(match.flags, 'y', id);
      assert.ok(triggers.length > 0 && source.length >= 2, id);
      assert.deepEqual(duplicates(triggers), [], id);
    }
    assert.deepEqual(duplicates(all.map(({ id }) => id)), []);
  });
});
