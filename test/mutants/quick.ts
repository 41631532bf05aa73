import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allCases, judgeAll, someCases } from '../mutation/suite.ts';
import { isRight } from '../mutation/table.ts';

/** A few cases of each kind are enough to tell whether the whole of `test/mutation` would notice. */
const MOST = 5;

describe('damaged reports', () => {
  it('are judged as ever', () => {
    const verdicts = judgeAll(someCases(allCases(), MOST)).filter(({ kind }) => kind.unknowable === undefined);
    const wrong = verdicts.filter((verdict) => !isRight(verdict));
    assert.ok(wrong.length === 0, wrong.map(({ kind, mutant }) => `${kind.name}: ${mutant.what}`).join('\n'));
  });
});
