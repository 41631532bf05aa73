import { replacement } from '../model/replacement.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';

const FORM = /(报告|汇报|总结|通报|说明)?如下([：:。；，,.;]?)$/;
/** In wrapped text the mark stands on the next line. */
const MARK_BELOW = /^\s+[：:。；，,.;]/;
const LOOK_AHEAD = 20;

export const leadIn: Rule = {
  id: 'lead-in',
  title: '导语不规范',
  reason:
    '本文种是报告，导语应以“现将……报告如下：”引出正文；“汇报”“总结”不是公文文种（《党政机关公文处理工作条例》），“如下”后面用冒号。',
  severity: 'warning',
  examples: [
    {
      name: '“如下”后面不是冒号',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将有关情况⟦报告如下。⟧\n一、主要举措和成效',
      fixed: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将有关情况报告如下：\n一、主要举措和成效',
    },
    {
      name: '把报告说成汇报',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将有关情况⟦汇报如下：⟧\n一、主要举措和成效',
      fixed: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将有关情况报告如下：\n一、主要举措和成效',
    },
    {
      name: '没有导语',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n一年来，我局依法履职。成效明显。⟦⟧\n一、主要举措和成效',
    },
    {
      name: '规范的导语',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    if (report.leadIn === undefined) {
      const first = report.sections[0];
      const before = report.lines.findLast((line) => line.end <= (first?.heading.span.start ?? 0));
      if (report.title === undefined || first === undefined || before === undefined) return;
      const message = '没有导语引出正文，通常写“现将……情况报告如下：”';
      yield { span: { start: before.end, end: before.end }, severity: 'info', message, isUnwritten: true };
      return;
    }
    const { text, span } = report.leadIn;
    const match = FORM.exec(text);
    if (match === null) return;
    const [whole, genre, mark] = match;
    if (mark === '' && MARK_BELOW.test(report.text.slice(span.end, span.end + LOOK_AHEAD))) return;
    const isGenre = genre === undefined || genre === '报告' || genre === '说明';
    if (isGenre && mark === '：') return;
    const right = `${isGenre ? (genre ?? '') : '报告'}如下：`;
    const faults = [
      ...(isGenre ? [] : [`文种是报告，不宜写“${genre}”`]),
      ...(mark === '：' ? [] : ['“如下”后面应用冒号']),
    ];
    const place = { start: span.end - whole.length, end: span.end };
    yield {
      span: place,
      severity: mark === '：' ? 'info' : 'warning',
      message: `${faults.join('，')}，应写作“${right}”`,
      fixes: [replacement(place, right, true)],
    };
  },
};
