import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stopAfter, stopBefore } from '../../../src/core/outline/stops.ts';

describe('stops', () => {
  it('lead onwards and round again', () => {
    assert.deepEqual(stopAfter([3, 7], 0), { index: 0, isRound: false });
    assert.deepEqual(stopAfter([3, 7], 3), { index: 1, isRound: false });
    assert.deepEqual(stopAfter([3, 7], 7), { index: 0, isRound: true });
  });

  it('lead back and round again', () => {
    assert.deepEqual(stopBefore([3, 7], 9), { index: 1, isRound: false });
    assert.deepEqual(stopBefore([3, 7], 7), { index: 0, isRound: false });
    assert.deepEqual(stopBefore([3, 7], 3), { index: 1, isRound: true });
  });

  it('lead nowhere when there are none', () => {
    assert.deepEqual([stopAfter([], 5), stopBefore([], 5)], [undefined, undefined]);
  });
});
