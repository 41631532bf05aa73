import type { SigningDate } from '../model/report.ts';
import type { Context, Fix, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import { formatDate, lastDayOfMonth } from '../text/dates.ts';
import { fittingYear, judgeDate, type Timing } from '../views/signing.ts';
import { changeYear } from '../views/witnesses.ts';

const SEVERITY: Readonly<Record<Exclude<Timing, 'usual'>, Fault>> = {
  impossible: 'error',
  'other-year': 'error',
  early: 'warning',
  overdue: 'warning',
  late: 'info',
};

export const signatureDate: Rule = {
  id: 'signature-date',
  title: '成文日期与报告年度不合',
  reason:
    '年度报告在报告年度的年末或次年年初成文：次年3月1日前报送，4月1日前公开（《法治政府建设与责任落实督察工作规定》第二十四条规定公开时限）。成文日期落在别的年份，多半是年份写错。',
  severity: 'error',
  examples: [
    {
      name: '落款年份写错',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县司法局\n⟦2025年2月20日⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县司法局\n2024年2月20日',
    },
    {
      name: '日历上没有的日子',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县司法局\n⟦2024年2月30日⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县司法局\n2024年2月29日',
    },
    {
      name: '报告年度的十二月成文是正常的',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县司法局\n2023年12月29日',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { date, year } = report;
    const { value } = year;
    if (date === undefined || value === undefined) return;
    const timing = judgeDate(date, value);
    if (timing === 'usual') return;
    const related = year.witnesses
      .filter((witness) => witness.role !== 'date' && witness.role !== 'body')
      .map((witness) => ({ span: witness.span, message: `这里写的是${witness.year}年` }));
    yield {
      span: date.span,
      severity: SEVERITY[timing],
      message: messageFor(timing, date, value),
      related: timing === 'impossible' ? [] : related,
      fixes: fixesFor(timing, date, value),
    };
  },
};

function messageFor(timing: Exclude<Timing, 'usual'>, date: SigningDate, year: number): string {
  switch (timing) {
    case 'impossible':
      return `日历上没有${formatDate(date)}这一天，请核对成文日期`;
    case 'other-year':
      return `${year}年度的报告应在${year}年末或${year + 1}年初成文，成文日期却是${date.year}年，请核对年份`;
    case 'early':
      return `${year}年度尚未结束，成文日期却是${date.year}年${date.month}月；年末或次年年初成文才能反映全年情况，请核对年份`;
    case 'overdue':
      return `年度报告应在${year + 1}年4月1日前公开（督察工作规定第二十四条），成文日期已过这一时限，请核对`;
    case 'late':
      return `部门的年度报告应在${year + 1}年3月1日前报送，成文日期已过这一时限，请确认报送是否逾期`;
  }
}

function fixesFor(timing: Timing, date: SigningDate, year: number): readonly Fix[] {
  if (timing === 'late') return [];
  if (timing !== 'impossible') {
    const fitting = fittingYear(date, year);
    // From April to September the month is as doubtful as the year.
    if (!['usual', 'late'].includes(judgeDate({ ...date, year: fitting }, year))) return [];
    return [changeYear({ span: date.yearSpan, year: date.year }, fitting)];
  }
  if (date.month < 1 || date.month > 12 || date.day < 1) return [];
  const text = formatDate({ ...date, day: lastDayOfMonth(date.year, date.month) });
  return [{ title: `改为该月最后一天：${text}`, edits: [{ span: date.span, text }], safe: false }];
}
