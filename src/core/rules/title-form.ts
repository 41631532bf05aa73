import { insertElements } from '../drafting/insert-element.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { lineStart } from '../text/line-ends.ts';
import { firstMatch } from '../text/matches.ts';
import { findPrompts } from '../text/prompts.ts';
import { unspaced } from '../text/white-space.ts';
import { YEAR } from '../text/years.ts';
import { missingElements } from '../views/missing-elements.ts';
import { titleOrgan } from '../views/report-organ.ts';
import { topSections } from '../views/sections.ts';

const NAMES_YEAR = new RegExp(`${YEAR}|二[〇0○]`);

export const titleForm: Rule = {
  id: 'title-form',
  title: '标题要素不全',
  reason:
    '《党政机关公文处理工作条例》：标题由发文机关名称、事由和文种组成，即“××关于××年度法治政府建设情况的报告”。版头有发文机关标志时，标题可省去发文机关。',
  severity: 'info',
  examples: [
    { name: '没有发文机关', text: '⟦关于2023年度法治政府建设情况的报告⟧\n一、主要举措和成效' },
    { name: '没有“关于……的”', text: '云岫县司法局\n⟦2023年度法治政府建设情况报告⟧\n一、主要举措和成效' },
    { name: '没有文种', text: '⟦云岫县司法局2023年度法治政府建设情况⟧\n一、主要举措和成效' },
    {
      name: '没有标题',
      text: '⟦⟧县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、2023年法治政府建设主要举措和成效\n一年来成效明显。\n云岫县司法局\n2024年1月5日',
      fixed:
        '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、2023年法治政府建设主要举措和成效\n一年来成效明显。\n云岫县司法局\n2024年1月5日',
    },
    { name: '要素齐全', text: '云岫县司法局\n关于2023年度法治政府建设情况的报告\n一、主要举措和成效' },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { title } = report;
    if (title === undefined) {
      yield* missingTitle(report);
      return;
    }
    const text = unspaced(title.text);
    const about = text.indexOf('关于');
    const lacking = [
      ...(titleOrgan(report) === undefined ? ['发文机关名称'] : []),
      ...(NAMES_YEAR.test(text) || findPrompts(text).length > 0 ? [] : ['年度']),
      ...(text.includes('报告') ? [] : ['文种“报告”']),
      ...(about >= 0 && text.includes('的', about) ? [] : ['“关于……的”']),
    ];
    if (lacking.length === 0) return;
    const { start, end } = title.span;
    const lastLine = Math.max(start, lineStart(report.text, end));
    const blank = firstMatch(/^[\s\u3000#*]*/, report.text.slice(lastLine, end)).length;
    yield {
      span: { start: lastLine + blank, end },
      message: `标题缺少${lacking.join('、')}，通常写作“××关于××年度法治政府建设情况的报告”`,
    };
  },
};

/** Of a report that begins with its text. */
function* missingTitle(report: Report): Generator<Problem> {
  const missing = missingElements(report).find(({ kind }) => kind === 'title');
  const fix = insertElements(report, ['title']);
  if (missing === undefined || fix === undefined || topSections(report).length === 0) return;
  yield {
    span: missing.span,
    severity: missing.isUsual ? 'info' : 'warning',
    message: '报告没有标题，通常写作“××关于××年度法治政府建设情况的报告”',
    isUnwritten: true,
    fixes: [fix],
  };
}
