import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

describe('number-form', () => {
  const check = (marked: string, fixed?: string) => assertFound('number-form', marked, fixed);

  it('repeats the unit in a range', () => {
    check(
      '缩短⟦15-20%⟧、⟦3—5％⟧，投入⟦3-5万元⟧、⟦1.5～2亿元⟧。',
      '缩短15%～20%、3％～5％，投入3万元～5万元、1.5亿元～2亿元。',
    );
    check('缩短15%-20%，投入3万-5万元，2021-2025年，20-15%，024-8888万，GB/T 9704-2012%。');
  });

  it('wants half-width figures', () => {
    check('开展⟦２８⟧次，占⟦１２．５⟧％。', '开展28次，占12.5％。');
    check('２０２３年１月，第１２号，〔２０２３〕，《１２条措施》。');
    check('云岫县水利局关于2023年度法治政府建设情况的报告\n云水发〔２０２４〕３号\n一、主要举措和成效\n１．健全制度。');
  });

  it('leaves 文号 to a rule of its own', () => {
    assertFound('number-form', sampleReport({ number: '云水发〔２０２４〕３号' }));
  });

  it('finds other numbers beside a 文号', () => {
    assertFound('number-form', sampleReport({ achievements: '一、2023年度主要举措和成效\n全年开展巡查⟦２８⟧次。' }));
  });
});
