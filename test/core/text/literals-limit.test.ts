import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildMatcher } from '../../../src/core/text/literals.ts';

describe('the matcher of literals', () => {
  const literal = (length: number): readonly [string, number] => ['法'.repeat(length), length];

  it('holds as many characters as fit, and says when there are too many', () => {
    assert.deepEqual(buildMatcher([literal(0xfffd), literal(2)]).find('立法法'), [{ value: 2, start: 1, end: 3 }]);
    assert.throws(() => buildMatcher([literal(0x10000)]), RangeError);
  });
});
