import type { Context, Problem, Rule } from '../model/rule.ts';

export const signature: Rule = {
  id: 'signature',
  title: '缺少署名或成文日期',
  reason:
    'GB/T 9704—2012：公文应有发文机关署名和成文日期，成文日期在署名下一行。没有写到“下一年度主要安排”的，只作提示。',
  severity: 'error',
  examples: [
    {
      name: '有署名没有日期',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n⟦云岫县司法局⟧',
    },
    {
      name: '有日期没有署名',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n⟦特此报告。⟧\n2024年1月5日',
    },
    {
      name: '两样都没有',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n⟦继续推进。⟧',
    },
    {
      name: '齐全',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n云岫县司法局\n2024年1月5日',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const hasDate = report.date !== undefined || report.pendingDate !== undefined;
    const last = report.lines.at(-1);
    if ((report.signature !== undefined && hasDate) || last === undefined) return;
    const plan = report.parts.find(({ part }) => part === 'plan');
    const isUnfinished = plan?.status === 'missing' && report.signature === undefined && !hasDate;
    const severity = isUnfinished ? 'info' : 'error';
    if (report.signature !== undefined) {
      const message = '署名下面没有成文日期。请在署名下一行写全年、月、日，如“2024年1月5日”（GB/T 9704—2012）';
      yield { span: report.signature.span, severity, message, isUnwritten: true };
    } else {
      const span = report.closing?.span ?? lastSentence(report.text, last);
      const message = hasDate
        ? '成文日期上面没有发文机关署名。请在日期上一行写明本单位全称或规范化简称（GB/T 9704—2012）'
        : '报告没有署名和成文日期。请在正文之后写明本单位全称，下一行写成文日期（GB/T 9704—2012）';
      yield { span, severity, message, isUnwritten: true };
    }
  },
};

/** The last sentence of a line, so that not the whole paragraph is underlined. */
function lastSentence(text: string, line: { readonly start: number; readonly end: number }) {
  const before = text.lastIndexOf('。', line.end - 2) + 1;
  const comma = text.lastIndexOf('，', line.end - 2) + 1;
  return { start: Math.max(line.start, before, comma), end: line.end };
}
