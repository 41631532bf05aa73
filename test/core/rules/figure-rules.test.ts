import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('figures-count', () => {
  const check = (marked: string) => assertFound('figures-count', marked);

  it('counts the points in the same paragraph and in the next', () => {
    check('存在⟦三个方面⟧不足：一是认识不足；二是力量不足。');
    check('存在⟦三个方面⟧不足：\n一是认识不足。\n二是力量不足。');
    check('存在两个方面不足：\n一是认识不足。\n二是力量不足。');
  });

  it('counts the headings below, where they count on', () => {
    const intro = '一、主要举措和成效\n抓了⟦四项⟧工作：\n';
    check(`${intro}（一）健全制度。修订规则。\n（二）规范执法。开展评查。`);
    check(`${intro.replace(/[⟦⟧]/g, '')}（一）健全制度。修订规则。\n（三）规范执法。开展评查。`);
    check('一、主要举措和成效\n抓了两项工作：\n（一）健全制度。修订规则。\n（二）规范执法。开展评查。');
  });

  it('is silent where something else follows, or a row with a gap', () => {
    check('一、主要举措和成效\n抓了四项工作：\n全年成效明显。');
    check('一、主要举措和成效\n抓了四项工作：\n二、下一步打算\n继续推进。');
    check('存在三个方面不足：一是认识不足；三是力量不足。');
    check('一、主要举措和成效\n抓了四项工作：');
    check('存在三个方面不足：一是认识不足。');
    check('一、主要举措和成效\n抓了四项工作：\n（一）健全制度。修订规则。\n二、下一步打算\n继续推进。');
  });
});

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
});
