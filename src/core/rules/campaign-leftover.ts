import { mentionsOf } from '../citing/mentions.ts';
import { CAMPAIGNS } from '../data/campaigns.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { dayInWords } from '../text/days.ts';
import { isInside } from '../text/spans.ts';
import { momentOf, standing } from '../views/moment.ts';
import { partSpans } from '../views/part-at.ts';

/** What outlives a campaign, and what tells of it as past. */
const LASTING = /成果|成效|常态|长效|制度|条例|经验|以来|期间|之后|结束|[0-9]{4}年/;

export const campaignLeftover: Rule = {
  id: 'campaign-leftover',
  title: '写到了不是本年度的专题教育',
  reason:
    '全国性的集中教育和专项工作各有起止时间。别的年度的专题教育出现在本年度的报告里，多半是沿用上年文稿时漏改的。这里只作提示。',
  severity: 'info',
  examples: [
    {
      name: '往年的学习教育',
      text: '关于2024年度法治政府建设情况的报告\n一、2024年主要举措和成效\n结合⟦党史学习教育⟧开展专题学习6次。',
    },
    {
      name: '当年的学习教育，往年教育的成果',
      text: '关于2024年度法治政府建设情况的报告\n一、2024年主要举措和成效\n结合党纪学习教育开展专题学习6次，推动党史学习教育常态化长效化。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const moment = momentOf(report);
    if (moment === undefined) return;
    const plan = partSpans(report, 'plan');
    for (const { word, span } of mentionsOf(report, 'campaign')) {
      const campaign = CAMPAIGNS.find(({ words }) => words.includes(word));
      if (campaign === undefined) continue;
      const { life, name } = campaign;
      const year = isInside(plan, span.start) ? moment.year + 1 : moment.year;
      const state = standing(life, moment);
      const isNow = state === 'holds' || life.from.startsWith(String(year));
      const { before, after } = clauseAround(report.text, span);
      if (isNow || LASTING.test(before + after)) continue;
      const day = dayInWords((state === 'over' ? life.until : life.from).slice(0, 7));
      const time = state === 'over' ? `${day}已经结束` : `${day}才开始`;
      yield { span, message: `${name}${time}，请核对${moment.year}年度的报告是否应当写到` };
    }
  },
};
