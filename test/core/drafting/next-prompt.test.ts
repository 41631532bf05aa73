import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nextPrompt, previousPrompt, promptAt } from '../../../src/core/drafting/next-prompt.ts';
import { findPrompts } from '../../../src/core/text/prompts.ts';

const TEXT = '甲【待填：一】【待填：二】乙【待填】丙';
const PROMPTS = findPrompts(TEXT);
const [ONE, TWO, THREE] = PROMPTS;
const at = (offset: number) => ({ start: offset, end: offset });

describe('the prompt at a cursor', () => {
  it('is the one it stands in or touches, of two that touch there the one behind', () => {
    assert.deepEqual(
      [0, 1, 3, 7, 13].map((offset) => promptAt(PROMPTS, at(offset))),
      [undefined, ONE, ONE, TWO, TWO],
    );
  });

  it('is the one a selection covers, or a piece of; a wider selection is at none', () => {
    assert.equal(promptAt(PROMPTS, { start: 1, end: 7 }), ONE);
    assert.equal(promptAt(PROMPTS, { start: 2, end: 4 }), ONE);
    assert.equal(promptAt(PROMPTS, { start: 0, end: 7 }), undefined);
    assert.equal(promptAt(PROMPTS, { start: 1, end: 8 }), undefined);
  });
});

describe('from prompt to prompt', () => {
  it('the next one is that at the cursor, else the first behind, else the first of all', () => {
    const next = (start: number, end = start) => nextPrompt(PROMPTS, { start, end });
    assert.deepEqual(next(0), { prompt: ONE, isRound: false });
    assert.deepEqual(next(1), { prompt: ONE, isRound: false });
    assert.deepEqual(next(2), { prompt: TWO, isRound: false });
    assert.deepEqual(next(1, 7), { prompt: TWO, isRound: false });
    assert.deepEqual(next(15), { prompt: ONE, isRound: true });
  });

  it('the previous one is that up to the cursor, else the last before, else the last of all', () => {
    const previous = (start: number, end = start) => previousPrompt(PROMPTS, { start, end });
    assert.deepEqual(previous(TEXT.length), { prompt: THREE, isRound: false });
    assert.deepEqual(previous(7), { prompt: ONE, isRound: false });
    assert.deepEqual(previous(7, 13), { prompt: ONE, isRound: false });
    assert.deepEqual(previous(1, 7), { prompt: THREE, isRound: true });
  });

  it('stays where there is only one, and leads nowhere where there is none', () => {
    const only = { start: 2, end: 6 };
    assert.deepEqual(nextPrompt([only], only), { prompt: only, isRound: true });
    assert.deepEqual(previousPrompt([only], only), { prompt: only, isRound: true });
    assert.deepEqual([nextPrompt([], only), previousPrompt([], only)], [undefined, undefined]);
  });
});
