import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { createTimers } from '../../src/extension/editor/timers.ts';

describe('calls that are put off', () => {
  it('come once for each key, the last one that was put off', async () => {
    const timers = createTimers<string>();
    const calls: string[] = [];
    for (const round of [1, 2]) for (const key of ['a', 'b']) timers.start(key, 1, () => calls.push(`${key}${round}`));
    await wait(20);
    assert.deepEqual(calls.sort(), ['a2', 'b2']);
    timers.start('a', 1, (key) => calls.push(key));
    await wait(20);
    assert.equal(calls.at(-1), 'a');
  });

  it('do not come when they are dropped', async () => {
    const timers = createTimers<string>();
    const calls: string[] = [];
    for (const key of ['a', 'b', 'c']) timers.start(key, 1, () => calls.push(key));
    timers.stop('b');
    await wait(20);
    assert.deepEqual(calls.sort(), ['a', 'c']);
    timers.start('a', 1, () => calls.push('again'));
    timers.dispose();
    await wait(20);
    assert.equal(calls.length, 2);
  });
});
