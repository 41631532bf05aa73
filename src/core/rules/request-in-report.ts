import { isInside } from '../reading/years.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { literalTable } from '../wording/literal-table.ts';

/** The words a request begins with, and all of it from there on. */
const REQUESTS: readonly { readonly opening: string; readonly request: RegExp }[] = [
  ...['妥否', '当否', '可否'].map((opening) => ({
    opening,
    request: /.{2}，?请(?:予)?(?:批示|审批|批复|指示|审示|审定)/y,
  })),
  { opening: '请予', request: /(?<=^|[。；，])请予以?(?:批准|审批|批复)/y },
  { opening: '以上请示', request: /(?<=^|[。；])以上请示/y },
  { opening: '恳请', request: /(?<=^|[。；，])恳请[^。；]{0,20}(?:批准|批复|支持|解决|拨付|帮助)/y },
];

const openings = literalTable(() => REQUESTS.map(({ opening, request }) => [opening, request] as const));

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
    for (const { line, text, matches } of openings(report)) {
      for (const { value: request, start: from } of matches) {
        request.lastIndex = from;
        const length = request.exec(text)?.[0].length;
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
