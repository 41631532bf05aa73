import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LARGEST_FILE, megabytes } from '../../../src/core/reading/largest.ts';

describe('the largest file that is read', () => {
  it('is told in whole megabytes', () => {
    assert.equal(megabytes(LARGEST_FILE), '12 MB');
    assert.equal(megabytes(12_600_000), '13 MB');
  });
});
