import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('repeated-text', () => {
  it('takes white space before a mark for no part of the clause', () => {
    assertFound(
      'repeated-text',
      '一、存在的不足和原因\n部分村干部遇到纠纷仍习惯找熟人说情，培训要加强。\n普法进村次数偏少，⟦部分村干部遇到纠纷仍习惯找熟人说情⟧ \u3000。',
    );
  });

  it('leaves once what stands four times', () => {
    assertFound('repeated-text', '涉及⟦房产房产房产房产⟧等案件。', '涉及房产等案件。');
  });
});
