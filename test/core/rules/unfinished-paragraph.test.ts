import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const HEAD = '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n';

describe('unfinished-paragraph', () => {
  const check = (marked: string) => assertFound('unfinished-paragraph', HEAD + marked);
  const long = '全年组织法治专题学习六次，开展执法培训四期，参训人员的依法行政能力明显提升';

  it('wants a mark at the end of a paragraph', () => {
    check(`${long.slice(0, -1)}⟦升⟧`);
    check(`${long}⟦𠮷⟧`);
    check(`（一）健全制度。${long}⟦，⟧`);
    check(`${long}“法律明白人⟦”⟧`);
  });

  it('takes quotations, notes and colons for ends', () => {
    check(`${long}。\n${long}！”\n${long}。（责任科室：办公室）\n${long}：\n${long}……`);
  });

  it('leaves headings, entries, tables, prompts and lead-ins alone', () => {
    check(`1.健全制度\n短的一行，没有句号\n| ${long} |\n${long}【待填：数字】`);
    assertFound(
      'unfinished-paragraph',
      `云岫县水利局关于2023年度法治政府建设情况的报告\n${long}，现将有关情况报告如下，\n一、主要举措`,
    );
  });

  it('lets entries end with ；, but not whole sentences, nor the last entry', () => {
    check('1.健全制度，修订规则；\n2.规范执法，开展评查；\n3.加强普法。');
    check(
      '1.健全制度。修订规则⟦；⟧\n2.规范执法，开展评查；\n3.加强普法，举办讲座⟦；⟧\n二、存在的不足和原因\n力量不足。',
    );
  });

  it('is silent on a text broken at the edge of the page', () => {
    check(`${long}\n${long}\n${long}\n${long}。`);
  });
});
