import { insertElements } from '../drafting/insert-element.ts';
import type { ElementKind } from '../model/element.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { missingElements } from '../views/missing-elements.ts';
import { breaksOff } from '../views/stage.ts';

const MESSAGES: Readonly<Record<'both' | Extract<ElementKind, 'signature' | 'date'>, string>> = {
  date: '署名下面没有成文日期。请在署名下一行写全年、月、日，如“2024年1月5日”（GB/T 9704—2012）',
  signature: '成文日期上面没有发文机关署名。请在日期上一行写明本单位全称或规范化简称（GB/T 9704—2012）',
  both: '报告没有署名和成文日期。请在正文之后写明本单位全称，下一行写成文日期（GB/T 9704—2012）',
};

const DATE_AT_END = /(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日/;
/** UTF-16 units: what a page or a printed sheet adds behind the date. */
const TAIL = 300;

export const signature: Rule = {
  id: 'signature',
  title: '缺少署名或成文日期',
  reason:
    'GB/T 9704—2012：公文应有发文机关署名和成文日期，成文日期在署名下一行。没有写到“下一年度主要安排”的，只作提示。',
  severity: 'error',
  examples: [
    {
      name: '有署名没有日期',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n云岫县司法局⟦⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n云岫县司法局\n2024年【待填：月】月【待填：日】日',
    },
    {
      name: '有日期没有署名',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n特此报告。⟦⟧\n2024年1月5日',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n特此报告。\n【待填：发文机关全称】\n2024年1月5日',
    },
    {
      name: '两样都没有',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。⟦⟧',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n云岫县司法局\n2024年【待填：月】月【待填：日】日',
    },
    {
      name: '齐全',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、下一步工作打算\n继续推进。\n云岫县司法局\n2024年1月5日',
    },
  ],
  *check({ report, stage }: Context): Generator<Problem> {
    const [signature, date] = (['signature', 'date'] as const).map((kind) => {
      return missingElements(report).find((element) => element.kind === kind);
    });
    const missing = signature ?? date;
    if (missing === undefined) return;
    const kind = signature === undefined ? 'date' : date === undefined ? 'signature' : 'both';
    const fix = insertElements(report, kind === 'both' ? ['signature', 'date'] : [kind]);
    yield {
      span: missing.span,
      severity: (breaksOff(report) && stage !== 'publish') || isRunTogether(report) ? 'info' : 'error',
      message: MESSAGES[kind],
      isUnwritten: true,
      fixes: fix === undefined ? [] : [fix],
    };
  },
};

/** Whether the end of a text that lost its lines holds a date, which stands among what else was on the page. */
function isRunTogether({ text, unsplit }: Report): boolean {
  return unsplit.length > 0 && DATE_AT_END.test(text.slice(-TAIL));
}
