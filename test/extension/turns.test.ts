import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { takeTurn, takeTurns } from '../../src/extension/reports/turns.ts';

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

describe('work in turns', () => {
  it('lets others have theirs between, and gives what came of it', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 0);
    function* slow(): Generator<undefined, string> {
      for (let step = 0; step < 20; step += 1) {
        for (const end = performance.now() + 2; performance.now() < end; );
        yield;
      }
      return 'done';
    }
    assert.equal(await takeTurns(slow(), 4, () => true), 'done');
    clearInterval(timer);
    assert.ok(others > 0, 'nobody had a turn');
  });

  it('never takes one upon that of other work', async () => {
    const told: string[] = [];
    const timer = setInterval(() => told.push('others'), 0);
    function* slow(name: string): Generator<undefined, undefined> {
      for (let step = 0; step < 20; step += 1) {
        for (const end = performance.now() + 2; performance.now() < end; );
        told.push(name);
        yield;
      }
    }
    await Promise.all(['one', 'another'].map((name) => takeTurns(slow(name), 4, () => true)));
    clearInterval(timer);
    assert.doesNotMatch(told.join(), /one,another|another,one/);
  });

  it('is given up when nobody wants it any more', async () => {
    const { reader, taken } = work(10, 1);
    assert.equal(await takeTurns(reader, 8, () => false), undefined);
    assert.equal(taken(), 0);
  });
});
