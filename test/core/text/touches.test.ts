import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { touches } from '../../../src/core/text/spans.ts';

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
