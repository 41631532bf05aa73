import type { Context, Problem, Rule } from '../model/rule.ts';
import { matchesOf } from '../text/matches.ts';
import { slice, textBefore } from '../text/spans.ts';
import { literalsIn } from '../views/literals-found.ts';
import { reportOrgan } from '../views/report-organ.ts';

interface Self {
  readonly organ: RegExp;
  /** What such an organ rightly calls itself, or the place it works for; the first is its own name. */
  readonly own: readonly [string, ...string[]];
  /** It does the business of many departments at its counter. */
  readonly doesAll?: true;
}

/** How organs of each kind speak of themselves. */
const SELF: readonly Self[] = [
  { organ: /(?:办公室|政府办|委办)$/, own: ['办', '镇', '乡', '街道'] },
  { organ: /局$/, own: ['局'] },
  { organ: /厅$/, own: ['厅'] },
  { organ: /镇(?:人民政府)?$/, own: ['镇'], doesAll: true },
  { organ: /乡(?:人民政府)?$/, own: ['乡'], doesAll: true },
  { organ: /街道(?:办事处|党工委)?$/, own: ['街道', '办'], doesAll: true },
];
const SELF_NAME = /我(街道|[办局厅镇乡])(?![理公事法])/g;

export const foreignContent: Rule = {
  id: 'foreign-content',
  title: '疑似从别的单位的报告带来的内容',
  reason:
    '套用别的单位的报告时，自称（“我局”“我镇”）和别的部门的业务常常没有改净。这里只作提示，请核对是否属于本单位。',
  severity: 'info',
  isOfWords: true,
  examples: [
    {
      name: '办公室的报告自称我局',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n⟦我局⟧组织集中学习6次，我办印发文件12份。',
    },
    {
      name: '街道办事处的报告自称我局',
      text: '云岫县枕流街道办事处关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n⟦我局⟧组织集中学习6次，⟦我镇⟧印发文件12份。',
    },
    {
      name: '街道办事处自称我街道、我办，办理各部门的业务',
      text: '云岫县枕流街道办事处关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n我街道组织学习6次，我办印发文件12份，我街道低保审核按时办结。',
    },
    {
      name: '别的部门的业务',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n我办⟦优待证⟧办理率达100%。',
    },
    {
      name: '督促别的部门，不是自己的业务',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n我办组织学习6次，县退役军人事务局发放优待证300张。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const organ = reportOrgan(report);
    const self = SELF.find(({ organ: kind }) => organ !== undefined && kind.test(organ));
    if (organ === undefined || self === undefined) return;
    const told = new Set<string>();
    for (const line of report.lines) {
      for (const match of matchesOf(SELF_NAME, slice(report.text, line))) {
        const [whole, name = ''] = match;
        if (self.own.includes(name) || told.has(name)) continue;
        told.add(name);
        const start = line.start + match.index;
        yield {
          span: { start, end: start + whole.length },
          message: `发文机关是“${organ}”，这里自称“我${name}”，请核对是否套用了别的单位的文字`,
        };
      }
    }
    if (self.doesAll === true) return;
    for (const { line, text, matches } of literalsIn(report).business) {
      for (const { value: department, start, end } of matches) {
        const word = text.slice(start, end);
        if (told.has(word) || organ.includes(department) || !isOwnClaim(text, start, self.own[0])) continue;
        told.add(word);
        yield {
          span: { start: line.start + start, end: line.start + end },
          message: `“${word}”一般是${department}部门的业务，这里写成本单位所办，请核对是否套用了别的单位的文字`,
        };
      }
    }
  },
};

/** Whether the clause that leads up to an offset speaks of the organ itself: 我办优待证办理率. */
function isOwnClaim(text: string, offset: number, own: string): boolean {
  const before = textBefore(text, offset, 12).split(/[，。；]/);
  return before.at(-1)?.includes(`我${own}`) === true;
}
