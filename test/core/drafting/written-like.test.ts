import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markerLike } from '../../../src/core/drafting/written-like.ts';

describe('a number written like another', () => {
  it('has brackets and figures where no sign is left', () => {
    assert.equal(markerLike(20, '⒆'), '⒇');
    assert.equal(markerLike(21, '⒇'), '（21）');
  });
});
