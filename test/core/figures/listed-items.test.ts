import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { countItems } from '../../../src/core/figures/listed-items.ts';

describe('entries of a list', () => {
  it('are told apart by 、 and by quotations side by side', () => {
    assert.deepEqual(countItems('甲、乙、丙'), { least: 3, most: 3 });
    assert.deepEqual(countItems('甲、乙和丙'), { least: 2, most: 3 });
    assert.deepEqual(countItems('“甲”“乙”'), { least: 2, most: 2 });
  });

  it('are not counted where the list is open or is none', () => {
    for (const list of ['甲', '甲、乙等', '甲、乙，丙', '甲、、乙', `甲、${'乙'.repeat(40)}`]) {
      assert.equal(countItems(list), undefined, list);
    }
  });
});
