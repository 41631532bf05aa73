import { guessKind, suggestRecipients } from '../model/organ-kind.ts';
import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import { lineStart, lineTerminator } from '../text/line-ends.ts';
import { prompt } from '../text/prompts.ts';
import type { Span } from '../text/spans.ts';
import { reportOrgan } from '../views/report-organ.ts';

export const addressee: Rule = {
  id: 'addressee',
  title: '缺少主送机关或主送机关后没有冒号',
  reason:
    '报告是上行文，应写明主送机关：部门的年度报告报本级党委和本级政府（《法治政府建设与责任落实督察工作规定》）。GB/T 9704—2012：主送机关居左顶格，最后一个机关名称后标全角冒号。',
  severity: 'warning',
  examples: [
    {
      name: '没有主送机关',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n⟦现将有关情况报告如下：⟧\n一、主要举措和成效',
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
    const { title } = report;
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
    const next = report.lines.find((line) => title !== undefined && line.start >= title.span.end);
    if (next === undefined) return;
    const below = report.documentNumber?.span.start === next.start ? next.end : undefined;
    const recipients = likelyRecipients(report);
    const line = lineTerminator(report.text);
    const gap = report.syntax === 'markdown' ? line + line : line;
    const at = below ?? lineStart(report.text, next.start);
    const text = below === undefined ? `${recipients}：${gap}` : `${gap}${recipients}：`;
    const fix = {
      title: `补上主送机关“${recipients}：”`,
      edits: [{ span: { start: at, end: at }, text }],
      safe: false,
    };
    yield {
      span: firstClause(report.text, next),
      ...missing(report),
      isUnwritten: true,
      fixes: [fix],
    };
  },
};

/** What a missing 主送机关 means for this kind of office; a published copy often leaves it out. */
function missing(report: Report): { readonly severity: Fault; readonly message: string } {
  const kind = guessKind(reportOrgan(report) ?? '');
  const owed =
    kind === 'government'
      ? '政府的年度报告报上一级党委、政府和本级人大常委会'
      : `${kind === 'department' ? '部门' : '乡镇（街道）'}的年度报告应报${kind === 'department' ? '本级' : '上一级'}党委和政府`;
  const isPublished = report.webLines.length > 0 || /公开/.test(report.note?.text ?? '');
  return {
    severity: isPublished || kind === 'government' ? 'info' : 'warning',
    message: `标题与正文之间没有主送机关。${owed}，如“县委、县政府：”${isPublished ? '；公开的文本可以不写' : ''}`,
  };
}

/** Whom an office of this name reports to, or a prompt where the name does not tell. */
function likelyRecipients(report: Report): string {
  const organ = reportOrgan(report) ?? '';
  return suggestRecipients(organ, guessKind(organ))[0] ?? prompt('主送机关');
}

/** The beginning of a line, so that not a whole paragraph is underlined. */
function firstClause(text: string, line: Span): Span {
  const length = text.slice(line.start, line.end).search(/[，。；]/);
  return { start: line.start, end: length < 0 ? line.end : line.start + length };
}
