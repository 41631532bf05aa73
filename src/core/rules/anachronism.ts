import { type Citation, citationsOf } from '../citing/citations.ts';
import { congressProblems } from '../citing/congress-problems.ts';
import { mentionsOf } from '../citing/mentions.ts';
import { plenumProblems } from '../citing/plenum-problems.ts';
import { TERMS } from '../data/terms.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { dayInWords } from '../text/days.ts';
import { type Moment, momentOf } from '../views/moment.ts';

/** Local rules are often named like later ones of the State Council; laws, plans and Party rules are not. */
const UNMISTAKABLE = new Set(['statute', 'plan', 'party-rule']);
const DRAFT = /草案|征求意见|立法|起草|制定|出台|修订稿|送审/;

export const anachronism: Rule = {
  id: 'anachronism',
  title: '写到了成文以后才有的会议、提法或文件',
  reason:
    '报告只能写到成文时已经召开的会议、已经提出的重要思想和已经公布的文件。提前出现的，多半是套用了以后年度的文稿，或者年份写错。党代会不是中央全会，没有“十九大全会”的说法。',
  severity: 'error',
  examples: [
    {
      name: '以还没有召开的党代会为指引；把党代会说成全会',
      text: '关于2021年度法治政府建设情况的报告\n一、2021年主要举措和成效\n深入学习⟦党的二十大⟧精神，贯彻⟦党的十九大历次全会⟧精神。',
      fixed:
        '关于2021年度法治政府建设情况的报告\n一、2021年主要举措和成效\n深入学习党的十九大和十九届历次全会精神，贯彻党的十九大和十九届历次全会精神。',
    },
    {
      name: '全会还没有召开；全会之间丢了顿号',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n学习贯彻党的⟦二十届三中全会⟧精神，回顾⟦十九届四中、五中六中全会⟧部署。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n学习贯彻党的二十届三中全会精神，回顾十九届四中、五中、六中全会部署。',
    },
    {
      name: '把党代会说成全会，那次全会也还没有召开',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n学习⟦党的二十大三中全会⟧精神，回顾⟦党的十九大四中全会⟧部署。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n学习党的二十大和二十届二中全会精神，回顾党的十九届四中全会部署。',
    },
    {
      name: '当时还没有的提法和文件',
      text: '关于2019年度法治政府建设情况的报告\n一、2019年主要举措和成效\n学习⟦习近平法治思想⟧，落实⟦《法治政府建设实施纲要（2021－2025年）》⟧。',
    },
    {
      name: '展望将要召开的会议',
      text: '关于2021年度法治政府建设情况的报告\n一、2021年主要举措和成效\n贯彻党的十九大和十九届历次全会精神，迎接党的二十大召开。\n四、2022年主要安排\n2022年是党的二十大召开之年，学习宣传贯彻党的二十大精神。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const moment = momentOf(report);
    if (moment === undefined) return;
    yield* congressProblems(report, moment);
    yield* plenumProblems(report, moment);
    for (const { word, span } of mentionsOf(report, 'term')) {
      const term = TERMS.find((row) => row.term === word);
      if (term === undefined || term.from <= moment.day) continue;
      const message = `“${word}”是${dayInWords(term.from)}以后才有的提法（${term.occasion}），${moment.year}年度的报告写不到`;
      yield { span, message };
    }
    for (const citation of citationsOf(report)) yield* unknownDocument(report, citation, moment);
  },
};

function* unknownDocument(report: Report, { title, document, span }: Citation, moment: Moment): Generator<Problem> {
  if (document === undefined || document.published <= moment.day || !UNMISTAKABLE.has(document.kind)) return;
  const { before, after } = clauseAround(report.text, span);
  if (DRAFT.test(before.slice(-8)) || DRAFT.test(after.slice(0, 8))) return;
  const message = `《${title}》${dayInWords(document.published)}才公布，${moment.year}年度的报告写不到，请核对文件名称`;
  yield { span, message };
}
