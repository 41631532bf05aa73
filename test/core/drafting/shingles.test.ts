import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { similarity } from '../../../src/core/drafting/shingles.ts';

describe('how much two texts have in common', () => {
  it('is nothing where one of them says nothing', () => {
    assert.equal(similarity(new Set(), new Set()), 0);
    assert.equal(similarity(new Set(['依法行政']), new Set()), 0);
  });
});
