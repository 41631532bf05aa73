import { replacement } from '../model/replacement.ts';
import type { DocumentNumber } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { fullYear, serialOf } from '../reading/document-number.ts';
import { EARLIEST_YEAR } from '../text/years.ts';

/** In wrapped text the rest of the number stands on the next line. */
const GOES_ON_BELOW = /^\s+[0-9０-９一二三四五六七八九十]{0,4}号(?:\s|$)/;
const LOOK_AHEAD = 20;

export const documentNumberForm: Rule = {
  id: 'document-number-form',
  title: '发文字号的写法不规范',
  reason:
    'GB/T 9704—2012：发文字号由机关代字、年份、序号组成；年份用全称并以六角括号〔〕括入，序号不编虚位、不加“第”字，后加“号”字。',
  severity: 'warning',
  isForm: true,
  examples: [
    {
      name: '年份没有括入',
      text: '云岫县人民政府办公室\n关于2023年度法治政府建设情况的报告\n⟦云政办2024年第3号⟧\n一、主要举措和成效',
      fixed: '云岫县人民政府办公室\n关于2023年度法治政府建设情况的报告\n云政办〔2024〕3号\n一、主要举措和成效',
    },
    {
      name: '方括号和“第”字',
      text: '关于2023年度法治政府建设情况的报告\n⟦云政办发[2024]第03号⟧\n一、2023年主要举措和成效',
      fixed: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、2023年主要举措和成效',
    },
    {
      name: '年份不全、缺“号”字',
      text: '关于2023年度法治政府建设情况的报告\n⟦云政办发〔24〕3⟧\n一、2023年主要举措和成效',
      fixed: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、2023年主要举措和成效',
    },
    {
      name: '规范的写法',
      text: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕19号\n一、2023年主要举措和成效',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { documentNumber } = report;
    const right = documentNumber && canonicalForm(documentNumber);
    if (documentNumber === undefined || right === undefined || documentNumber.text === right) return;
    const { end } = documentNumber.span;
    if (!documentNumber.text.endsWith('号') && GOES_ON_BELOW.test(report.text.slice(end, end + LOOK_AHEAD))) return;
    yield {
      span: documentNumber.span,
      message: `发文字号应写作“${right}”：年份用六角括号〔〕括入并写全，序号不加“第”字和前导0，后加“号”字（GB/T 9704—2012）`,
      fixes: [replacement(documentNumber.span, right, true)],
    };
  },
};

/** 机关代字〔年份〕序号号, or undefined when year or serial number cannot be read. */
function canonicalForm(documentNumber: DocumentNumber): string | undefined {
  const serial = serialOf(documentNumber);
  const { year } = documentNumber;
  if (serial === undefined || serial === 0 || (year >= 100 && year < EARLIEST_YEAR)) return undefined;
  return `${documentNumber.code}〔${fullYear(year)}〕${serial}号`;
}
