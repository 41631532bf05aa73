import { insertElements } from '../drafting/insert-element.ts';
import { guessKind, type OrganKind, suggestRecipients } from '../model/organ-kind.ts';
import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { isPublished, missingElements } from '../views/missing-elements.ts';
import { reportOrgan } from '../views/report-organ.ts';

const OWED: Readonly<Record<OrganKind, string>> = {
  government: '政府的年度报告报上一级党委、政府和本级人大常委会',
  department: '部门的年度报告应报本级党委和本级政府',
  township: '乡镇（街道）的年度报告应报上一级党委和上一级政府',
};

export const addressee: Rule = {
  id: 'addressee',
  title: '缺少主送机关或主送机关后没有冒号',
  reason:
    '报告是上行文，应写明主送机关：部门的年度报告报本级党委和本级政府（《法治政府建设与责任落实督察工作规定》）。GB/T 9704—2012：主送机关居左顶格，最后一个机关名称后标全角冒号。',
  severity: 'warning',
  examples: [
    {
      name: '没有主送机关',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n⟦⟧现将有关情况报告如下：\n一、主要举措和成效',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措和成效',
    },
    {
      name: '半角冒号',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n⟦县委、县政府:⟧\n现将有关情况报告如下：\n一、主要举措和成效',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措和成效',
    },
    {
      name: '两个主送机关',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n中共云岫县委、云岫县人民政府：\n现将有关情况报告如下：\n一、主要举措和成效',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    if (report.addressee !== undefined) {
      const { text, span } = report.addressee;
      if (text.endsWith('：')) return;
      const right = `${text.replace(/[:;；。，,]$/, '')}：`;
      const message = '主送机关后应标全角冒号“：”（GB/T 9704—2012）';
      // Where there is no colon at all, the line may be one of wrapped prose.
      const safe = text.endsWith(':');
      yield { span, message, fixes: [replacement(span, right, safe)] };
      return;
    }
    const missing = missingElements(report).find(({ kind }) => kind === 'addressee');
    const fix = insertElements(report, ['addressee']);
    if (missing === undefined || fix === undefined) return;
    yield {
      span: missing.span,
      severity: missing.isUsual ? 'info' : 'warning',
      message: messageFor(report),
      isUnwritten: true,
      fixes: [fix],
    };
  },
};

/** Whom this kind of office owes the report; a published copy often leaves it out. */
function messageFor(report: Report): string {
  const organ = reportOrgan(report) ?? '';
  const kind = guessKind(organ);
  const [likeliest] = suggestRecipients(organ, kind);
  const example = likeliest ?? (kind === 'government' ? undefined : '县委、县政府');
  const such = example === undefined ? '' : `，如“${example}：”`;
  return `标题与正文之间没有主送机关。${OWED[kind]}${such}${isPublished(report) ? '；公开的文本可以不写' : ''}`;
}
