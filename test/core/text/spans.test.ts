import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contains, isInside } from '../../../src/core/text/spans.ts';

describe('spans', () => {
  it('contain what touches its borders and nothing beyond them', () => {
    const outer = { start: 2, end: 5 };
    assert.ok(contains(outer, outer));
    assert.ok(contains(outer, { start: 3, end: 3 }));
    assert.ok(!contains(outer, { start: 1, end: 4 }));
    assert.ok(!contains(outer, { start: 4, end: 6 }));
  });

  it('tell what lies inside one of many', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
      { start: 9, end: 10 },
    ];
    const inside = Array.from({ length: 12 }, (_, offset) => isInside(spans, offset));
    assert.deepEqual(
      inside.flatMap((is, offset) => (is ? [offset] : [])),
      [2, 3, 6, 7, 8, 9],
    );
    assert.equal(isInside([], 0), false);
  });
});
