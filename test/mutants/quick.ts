import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allCases, judgeAll, someCases } from '../planted-faults/suite.ts';
import { isRight } from '../planted-faults/table.ts';

/** A few cases of each kind are enough to tell whether the whole of `test/planted-faults` would notice. */
const MOST = 5;

describe('planted faults', () => {
  it('are judged as ever', () => {
    const verdicts = judgeAll(someCases(allCases(), MOST)).filter(({ kind }) => kind.unknowable === undefined);
    const wrong = verdicts.filter((verdict) => !isRight(verdict));
    assert.ok(wrong.length === 0, wrong.map(({ kind, planted }) => `${kind.name}: ${planted.what}`).join('\n'));
  });
});
