import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contains, isInside, touches } from '../../../src/core/text/spans.ts';

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

describe('two spans', () => {
  const place = { start: 3, end: 5 };

  it('touch where they overlap and where one ends at the other', () => {
    for (const [start, end] of [
      [0, 3],
      [4, 4],
      [5, 9],
      [3, 3],
      [0, 9],
    ] as const) {
      assert.ok(touches(place, { start, end }), `${start}–${end}`);
      assert.ok(touches({ start, end }, place), `${start}–${end}`);
    }
  });

  it('do not touch where something lies between', () => {
    for (const [start, end] of [
      [0, 2],
      [6, 9],
    ] as const) {
      assert.ok(!touches(place, { start, end }), `${start}–${end}`);
      assert.ok(!touches({ start, end }, place), `${start}–${end}`);
    }
  });
});
