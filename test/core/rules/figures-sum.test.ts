import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { assertFound } from './found.ts';
import { said } from './said.ts';

describe('figures-sum', () => {
  it('tells in which way a sum is wrong', () => {
    assert.match(
      said('figures-sum', '办理31件，其中甲类10件、乙类15件、其他5件。').join(),
      /总数是31件.*30件（10\+15\+5）.*应当相等/,
    );
    assert.match(said('figures-sum', '办理30件，其中甲类18件、乙类15件。').join(), /分项之和不能超过总数/);
    assert.match(said('figures-sum', '参加诉讼20件（胜诉15件、败诉3件）。').join(), /没有列全可写“其中”/);
  });

  it('is sure where the parts are of what the total counts', () => {
    const severity = (text: string) =>
      lint(parse(text))
        .filter(({ rule }) => rule === 'figures-sum')
        .map((finding) => finding.severity);
    assert.deepEqual(severity('办理31件，其中甲类10件、乙类15件、其他5件。'), ['error']);
    assert.deepEqual(severity('办理31件，其中甲类10件、乙类15件、其他部门移送5件。'), ['warning']);
    assert.deepEqual(severity('办理30件，其中甲类18件、乙类15件。'), ['error']);
    assert.deepEqual(severity('办理30件，其中处罚18件、许可15件。'), ['warning']);
    assert.deepEqual(severity('办理30件（处罚18件、许可15件）。'), ['error']);
    assert.deepEqual(severity('办理127件（处罚107件、许可19件）。'), ['warning']);
    assert.deepEqual(severity('参加诉讼20件（胜诉15件、败诉3件）。'), ['info']);
  });

  it('takes shares of different things for no whole', () => {
    assertFound('figures-sum', '办结率98%（其中甲类60%、乙类20%、其他10%）。');
  });

  it('takes no total far before the brackets', () => {
    assertFound('figures-sum', '受理12件并全部办结（其中甲类3件、乙类4件、其他6件）。');
  });

  it('is silent on 其中 with nothing before it', () => {
    assertFound('figures-sum', '其中甲类3件、乙类4件、其他6件。');
  });

  it('takes no total too far before 其中', () => {
    assertFound('figures-sum', `受理12件，${'健全工作制度、'.repeat(50)}其中甲类3件、乙类4件、其他6件。`);
  });
});
