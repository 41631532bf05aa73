import type { Context, Problem, Rule } from '../model/rule.ts';
import { matchAt } from '../text/matches.ts';
import { isInside } from '../text/spans.ts';
import { literalsIn } from '../views/literals-found.ts';

export const requestInReport: Rule = {
  id: 'request-in-report',
  title: '报告中夹带请示事项',
  reason: '《党政机关公文处理工作条例》：不得在报告等非请示性公文中夹带请示事项。需要上级批准或支持的，应另行请示。',
  severity: 'error',
  examples: [
    { name: '结尾请求批示', text: '二、下一步工作打算\n继续推进。\n⟦妥否，请批示⟧。' },
    { name: '恳请支持', text: '二、存在的问题和原因\n⟦恳请上级在编制上给予支持⟧。' },
    { name: '说到请示制度', text: '一、主要举措和成效\n严格执行重大事项请示报告制度，办理《关于请予批准的请示》3件。' },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { line, text, matches } of literalsIn(report).requests) {
      for (const { value: request, start: from } of matches) {
        const length = matchAt(request, text, from)?.[0].length;
        const start = line.start + from;
        if (length === undefined || isInside(report.cited, start)) continue;
        yield {
          span: { start, end: start + length },
          message: '报告不得夹带请示事项（《党政机关公文处理工作条例》），请删去，需要批准的另行请示',
        };
      }
    }
  },
};
