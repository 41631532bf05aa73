import type { Context, Problem, Rule } from '../model/rule.ts';
import { judgeDate } from '../views/signing.ts';
import { changeYear } from '../views/witnesses.ts';

export const documentNumberYear: Rule = {
  id: 'document-number-year',
  title: '发文字号的年份不对',
  reason:
    '发文字号的年份是发文当年，应与成文日期同年；年度报告在报告年度的年末或次年年初发文，所以只能是报告年度或其次年（2021年度的报告编〔2022〕1号是对的）。',
  severity: 'error',
  examples: [
    {
      name: '与成文日期不同年',
      text: '关于2023年度法治政府建设情况的报告\n云政办发〔⟦2023⟧〕3号\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县人民政府办公室\n2024年2月20日',
      fixed:
        '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、2023年主要举措和成效\n四、2024年主要安排\n云岫县人民政府办公室\n2024年2月20日',
    },
    {
      name: '既非报告年度也非次年',
      text: '关于2023年度法治政府建设情况的报告\n云政办发〔⟦2022⟧〕19号\n一、2023年主要举措和成效\n四、2024年主要安排',
      fixed: '关于2023年度法治政府建设情况的报告\n云政办发〔2023〕19号\n一、2023年主要举措和成效\n四、2024年主要安排',
    },
    {
      name: '次年编号是对的',
      text: '关于2021年度法治政府建设情况的报告\n云政办字〔2022〕1号\n一、2021年主要举措和成效\n四、2022年主要安排',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { documentNumber, date, year } = report;
    if (documentNumber === undefined || year.value === undefined || documentNumber.year < 1000) return;
    const isPlausible = documentNumber.year === year.value || documentNumber.year === year.value + 1;
    const isDateTrusted = date !== undefined && ['usual', 'late'].includes(judgeDate(date, year.value));
    if (isPlausible && (!isDateTrusted || documentNumber.year === date.year)) return;
    const witness = { span: documentNumber.yearSpan, year: documentNumber.year };
    const message = isDateTrusted
      ? `发文字号写的是${documentNumber.year}年，成文日期却是${date.year}年；发文字号应与成文日期同年`
      : `${year.value}年度报告的发文字号应为${year.value}年或${year.value + 1}年，这里写的是${documentNumber.year}年`;
    const nearest = witness.year < year.value ? [year.value, year.value + 1] : [year.value + 1, year.value];
    const choices = isDateTrusted ? [date.year] : nearest;
    yield {
      span: witness.span,
      message,
      related: date === undefined ? [] : [{ span: date.span, message: '成文日期' }],
      fixes: choices.map((choice) => changeYear(witness, choice)),
    };
  },
};
