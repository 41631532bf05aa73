import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nearest } from '../../../src/core/text/search.ts';

describe('the nearest of some items', () => {
  const nearestTo = (offset: number, items: readonly number[]) => nearest(items, offset, (item) => item);

  it('may lie on either side', () => {
    assert.equal(nearestTo(5, [1, 4, 9]), 4);
    assert.equal(nearestTo(5, [9, 1, 6]), 6);
    assert.equal(nearestTo(5, [0, 5]), 5);
  });

  it('is the first of two that are as near', () => {
    const items = [{ at: 3 }, { at: 7 }];
    assert.equal(
      nearest(items, 5, ({ at }) => at),
      items[0],
    );
    assert.equal(
      nearest([...items].reverse(), 5, ({ at }) => at),
      items[1],
    );
  });

  it('is nothing where there is nothing', () => {
    assert.equal(nearestTo(5, []), undefined);
  });
});
