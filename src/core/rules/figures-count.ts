import { announcedCounts } from '../figures/announced-counts.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { pointsBehind } from '../points/points-behind.ts';
import { inReport, paragraphsOf } from '../views/paragraphs.ts';

export const figuresCount: Rule = {
  id: 'figures-count',
  title: '所说的项数与列出的项数不符',
  reason:
    '说了“三个方面”“四项制度”，列出的就应当是三个、四个。增删条目之后，前面的数字常常忘了改。列举后面有“等”的、用引号标明的专门名称（“三项制度”“七进”）和分不清条目的，不作判断。',
  severity: 'warning',
  examples: [
    {
      name: '后面列出的条数不同',
      text: '下设⟦3个⟧工作组，即：综合协调组、督导检查组。主要有⟦三个方面⟧不足：一是认识不足；二是力量不足。',
    },
    {
      name: '下面的小标题数目不同',
      text: '一、主要举措和成效\n主要抓了⟦四个方面⟧的工作：\n（一）健全制度。修订议事规则。\n（二）规范执法。开展案卷评查。',
    },
    {
      name: '前面、括号里列出的项数不同',
      text: '落实首问负责、限时办结、服务承诺⟦四项⟧制度。围绕⟦两个方面⟧（学法、用法、普法）发力。',
    },
    {
      name: '数目是名称的一部分，或者数的是另一件事',
      text: '落实行政裁量权基准、行政执法三项制度和中央八项规定精神。举办自行车、铁人三项比赛。做强六大传统产业、三大特色产业和八大新兴产业。完成立法、执法、普法三个方面八项任务。实施五个一工程：一村一警、一校一员。',
    },
    {
      name: '相符、有“等”、专门名称、另有所指',
      text: '下设3个工作组，即：综合协调组、督导检查组、宣传组。按组织、宣传、经济等六大类划分。落实“三项制度”，开展法律“七进”。对区、街道两级开展宣传、培训、演练三项活动。主要有两个方面不足：一是认识不足；二是力量不足。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const [index, paragraph] of paragraphsOf(report).entries()) {
      if (paragraph.kind !== 'text') continue;
      for (const { span, number, listed, end } of announcedCounts(paragraph.text)) {
        const points = listed === undefined ? pointsBehind(report, index, end) : undefined;
        const { least, most } = listed ?? { least: points ?? number, most: points ?? number };
        if (least <= number && number <= most) continue;
        yield {
          span: inReport(paragraph, span),
          message: `说的是“${paragraph.text.slice(span.start, span.end)}”，列出的却是${least > number ? least : most}个，请核对数目，或补上、删去相应的条目`,
        };
      }
    }
  },
};
