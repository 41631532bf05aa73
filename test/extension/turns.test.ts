import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { takeTurn } from '../../src/extension/reports/turns.ts';

/** Work of so many steps, each of so many milliseconds of a clock that nothing else moves. */
function work(steps: number, each: number) {
  let time = 0;
  let taken = 0;
  function* run(): Generator<undefined, string> {
    for (; taken < steps; taken += 1) {
      time += each;
      yield;
    }
    return 'done';
  }
  return { reader: run(), now: () => time, taken: () => taken };
}

describe('a turn of reading', () => {
  it('ends with the step in which its time is over, and the next one goes on from there', () => {
    const { reader, now, taken } = work(10, 3);
    assert.equal(takeTurn(reader, 8, now), undefined);
    assert.equal(now(), 9);
    assert.equal(takeTurn(reader, 8, now), undefined);
    assert.equal(now(), 18);
    assert.equal(takeTurn(reader, 8, now), undefined);
    assert.deepEqual(takeTurn(reader, 8, now), { result: 'done' });
    assert.equal(taken(), 10);
  });

  it('gives what came of the work, nothing included', () => {
    const { reader, now } = work(0, 1);
    assert.deepEqual(takeTurn(reader, 8, now), { result: 'done' });
    const nothing = (function* (): Generator<undefined, undefined> {})();
    assert.deepEqual(takeTurn(nothing, 8), { result: undefined });
  });
});
