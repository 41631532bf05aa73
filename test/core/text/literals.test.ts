import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildMatcher } from '../../../src/core/text/literals.ts';

const matcher = buildMatcher([
  ['法制', 1],
  ['法制政府', 2],
  ['制政', 3],
  ['法制', 4],
  ['𠮷', 6],
]);
const found = (text: string) => [...matcher.find(text)].map(({ value, start, end }) => [value, start, end]);

describe('the matcher of literals', () => {
  it('finds every literal, at one place the longest first, each with all its values', () => {
    assert.deepEqual(found('建法制政府'), [
      [2, 1, 5],
      [1, 1, 3],
      [4, 1, 3],
      [3, 2, 4],
    ]);
  });

  it('finds them at both ends of a text, in pieces of one another, and as pairs of surrogates', () => {
    assert.deepEqual(found('法制'), [
      [1, 0, 2],
      [4, 0, 2],
    ]);
    assert.deepEqual(found('法制政'), [
      [1, 0, 2],
      [4, 0, 2],
      [3, 1, 3],
    ]);
    assert.deepEqual(found('𠮷法'), [[6, 0, 2]]);
  });

  it('finds nothing where there is nothing', () => {
    for (const text of ['', '法', '法法', '制']) assert.deepEqual(found(text), []);
    assert.deepEqual([...buildMatcher([]).find('法制')], []);
  });

  it('takes no literal of a single character, which would stand nearly everywhere', () => {
    for (const literal of ['', '法']) assert.throws(() => buildMatcher([[literal, 1]]), RangeError);
  });

  const literal = (length: number): readonly [string, number] => ['法'.repeat(length), length];

  it('holds as many characters as fit, and says when there are too many', () => {
    assert.deepEqual(buildMatcher([literal(0xfffd), literal(2)]).find('立法法'), [{ value: 2, start: 1, end: 3 }]);
    assert.throws(() => buildMatcher([literal(0x10000)]), RangeError);
  });
});
