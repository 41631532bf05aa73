import type { Report } from '../model/report.ts';
import type { Context, Fix, Problem, Rule } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';

const MOST_RELATED = 20;
const LONGEST_QUOTE = 20;

export const webLines: Rule = {
  id: 'web-lines',
  title: '网页和文件目录带来的内容',
  reason:
    '从网站复制的报告常带着索引号、发布日期、浏览次数、当前位置、打印和分享按钮、页脚和页码。它们不是报告的内容，报送前应当删去；核对时已经跳过这些行。',
  severity: 'warning',
  examples: [
    {
      name: '标题上下的发布信息，文末的页脚',
      text: '⟦首页 > 政务公开 > 法治政府建设⟧\n云岫县司法局关于2023年度法治政府建设情况的报告\n发布日期：2024-02-06　来源：县司法局　浏览次数：96\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n主办单位：云岫县人民政府　技术支持：云岫县大数据中心',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n',
    },
    {
      name: '工具条的按钮一个一行，文末的相关报道',
      text: '⟦打印⟧\n全屏\n【字号：\n加大\n还原\n】\n云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n相关报道：',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n',
    },
    {
      name: '不留下多余的空行',
      text: '⟦首页 > 政务公开⟧\n\n云岫县司法局关于2023年度法治政府建设情况的报告\n\n发布日期：2024-02-06\n\n县委、县政府：\n\n现将2023年度法治政府建设情况报告如下：\n\n一、主要举措和成效\n\n全年审查文件12件。',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n\n县委、县政府：\n\n现将2023年度法治政府建设情况报告如下：\n\n一、主要举措和成效\n\n全年审查文件12件。',
    },
    {
      name: '版记和附注是公文自己的',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n（此件公开发布）\n抄送：县人大常委会办公室。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const [first, ...others] = report.webLines;
    if (first === undefined) return;
    const more = others.length === 0 ? '' : `等${others.length + 1}行`;
    yield {
      span: first,
      message: `“${quote(report, first)}”${more}是网页或文件目录带来的，不是报告的内容，报送前应删去`,
      related: others.slice(0, MOST_RELATED).map((span) => ({ span, message: '这一行也是' })),
      fixes: [removal(report)],
    };
  },
};

function quote(report: Report, line: Span): string {
  const text = slice(report.text, line);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** Deletes the lines whole, and with them the blank lines that would stand on top or below others of their kind. */
function removal({ text, webLines }: Report): Fix {
  const edits: Edit[] = [];
  let kept = '';
  let from = 0;
  for (const { start, end } of webLines) {
    const first = lineStart(text, start);
    // Of two web lines on one physical line the first takes it all.
    if (first < from) continue;
    kept = lastLine(text.slice(from, first), kept);
    let next = behindLine(text, end);
    while (kept.trim() === '' && next < text.length && isBlankLine(text, next)) next = behindLine(text, next);
    edits.push({ span: { start: first, end: next }, text: '' });
    from = next;
  }
  return { title: `删去这${webLines.length}行`, edits, safe: false };
}

/** The line that a stretch of whole lines ends with; of an empty stretch that of the one before. */
function lastLine(stretch: string, before: string): string {
  return stretch === '' ? before : (stretch.split(/\r\n|[\n\r]/).at(-2) ?? '');
}

function behindLine(text: string, offset: number): number {
  const last = lineEnd(text, offset);
  return text.startsWith('\r\n', last) ? last + 2 : Math.min(last + 1, text.length);
}

function isBlankLine(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === '';
}
