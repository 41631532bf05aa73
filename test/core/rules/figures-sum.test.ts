import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const said = (text: string) =>
  lint(parse(text))
    .filter(({ rule }) => rule === 'figures-sum')
    .map(({ message }) => message)
    .join();

describe('figures-sum', () => {
  it('tells in which way a sum is wrong', () => {
    assert.match(said('办理31件，其中甲类10件、乙类15件、其他5件。'), /总数是31件.*30件（10\+15\+5）.*应当相等/);
    assert.match(said('办理30件，其中甲类18件、乙类15件。'), /分项之和不能超过总数/);
    assert.match(said('参加诉讼20件（胜诉15件、败诉3件）。'), /没有列全可写“其中”/);
  });
});
