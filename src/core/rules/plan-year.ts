import type { Context, Problem, Rule } from '../model/rule.ts';
import { changeYear, otherWitnesses } from '../views/witnesses.ts';

export const planYear: Rule = {
  id: 'plan-year',
  title: '下一年度安排的年份不对',
  reason:
    '《法治政府建设与责任落实督察工作规定》要求报告下一年度推进法治政府建设的主要安排，其小标题的年份应是报告年度的次年；写成别的年份，多半是沿用上年文稿时漏改的。',
  severity: 'error',
  examples: [
    {
      name: '安排的年份没有顺延',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、⟦2023⟧年推进法治政府建设的主要安排',
      fixed: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年推进法治政府建设的主要安排',
    },
    {
      name: '不写年份的安排不管',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、下一年度法治政府建设的初步安排',
    },
    {
      name: '规划期不是安排的年份',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年落实2021—2025年规划的工作安排',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { value, confidence, witnesses } = report.year;
    if (value === undefined || confidence === 0) return;
    for (const witness of witnesses) {
      if (witness.role !== 'plan' || witness.year === value + 1) continue;
      yield {
        span: witness.span,
        message: `本报告的年度是${value}年，下一年度安排应写${value + 1}年，这里写的是${witness.year}年`,
        related: otherWitnesses(report, witness),
        fixes: [changeYear(witness, value + 1)],
      };
    }
  },
};
