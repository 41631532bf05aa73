import type { Context, Problem, Rule } from '../model/rule.ts';
import { checkRow, siblingRows } from '../points/numbering.ts';
import { sectionsOf } from '../views/sections.ts';

export const headingSequence: Rule = {
  id: 'heading-sequence',
  title: '标题编号不连续',
  reason:
    '同一级标题应从一起依次编号，不跳号、不重号；同级标题要编号就都编号。编号断开的地方，往往是漏了一节，或某个标题漏了编号。',
  severity: 'error',
  examples: [
    {
      name: '标题漏了编号',
      text: '一、主要举措和成效\n二、存在的不足和原因\n⟦党政主要负责人履行推进法治建设第一责任人职责情况⟧\n四、2024年主要安排',
      fixed:
        '一、主要举措和成效\n二、存在的不足和原因\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n四、2024年主要安排',
    },
    {
      name: '跳号',
      text: '一、主要举措和成效\n二、存在的不足和原因\n⟦四、⟧2024年主要安排',
      fixed: '一、主要举措和成效\n二、存在的不足和原因\n三、2024年主要安排',
    },
    {
      name: '重号',
      text: '一、主要举措和成效\n（一）强化领导。\n⟦（一）⟧依法履职。\n（三）宣传教育。',
      fixed: '一、主要举措和成效\n（一）强化领导。\n（二）依法履职。\n（三）宣传教育。',
    },
    {
      name: '换了上级标题，下级重新编号',
      text: '一、主要举措和成效\n（一）强化领导。\n（二）依法履职。\n二、存在的不足和原因\n（一）认识不足。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const row of siblingRows(report.sections)) yield* checkRow(row);
    for (const section of sectionsOf(report)) {
      for (const row of siblingRows(section.children)) yield* checkRow(row);
    }
  },
};
