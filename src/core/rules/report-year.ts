import type { Context, Problem, Rule } from '../model/rule.ts';
import { changeYear, otherWitnesses, roleName } from '../views/witnesses.ts';

const OWN = new Set(['title', 'lead-in', 'heading']);

export const reportYear: Rule = {
  id: 'report-year',
  title: '报告年度前后不一致',
  reason:
    '年度报告只报告一个年度：标题、导语和前三部分的小标题应写同一年。报告年度由标题、导语、各级小标题、下一年度安排、发文字号和成文日期共同判定，与多数不一致的那一处多半是沿用上年文稿时漏改的。',
  severity: 'error',
  examples: [
    {
      name: '标题漏改年份',
      text: '云岫县人民政府办公室关于⟦2022⟧年度法治政府建设情况的报告\n现将2023年度法治政府建设情况报告如下：\n一、2023年推进法治政府建设的主要举措和成效\n四、2024年主要安排\n云岫县人民政府办公室\n2024年2月20日',
      fixed:
        '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n现将2023年度法治政府建设情况报告如下：\n一、2023年推进法治政府建设的主要举措和成效\n四、2024年主要安排\n云岫县人民政府办公室\n2024年2月20日',
    },
    {
      name: '导语只写下一年度的年份',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将法治政府建设工作情况及2024年工作计划报告如下：\n一、2023年主要举措和成效\n四、2024年主要安排',
    },
    {
      name: '书名号内的年份、规划期和比较不算',
      text: '关于2023年度法治政府建设情况的报告\n现将《2022年工作要点》印发后的2023年度情况报告如下：\n一、落实2021—2025年规划，2023年主要举措和成效\n四、2024年主要安排',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { value, confidence, witnesses } = report.year;
    if (value === undefined) return;
    const own = witnesses.filter((witness) => OWN.has(witness.role));
    if (confidence === 0) {
      const [first] = own;
      if (first === undefined) return;
      const rivals = [...new Set(witnesses.flatMap((witness) => witness.speaksFor.slice(0, 1)))].filter(
        (year) => year !== first.year,
      );
      yield {
        span: first.span,
        message: `无法判定报告年度：这里写的是${first.year}年，别处却指向${rivals.join('年、')}年。请核对后统一`,
        related: otherWitnesses(report, first),
        fixes: rivals.map((year) => changeYear(first, year)),
      };
      return;
    }
    for (const witness of own) {
      if (witness.year === value) continue;
      yield {
        span: witness.span,
        message: `${roleName(witness.role)}写的是${witness.year}年，而全文报告的是${value}年。年度报告的标题、导语和前三部分应为同一年度，应改为${value}年`,
        related: otherWitnesses(report, witness),
        fixes: [changeYear(witness, value)],
      };
    }
  },
};
