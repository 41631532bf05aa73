import type { Context, Problem, Rule } from '../model/rule.ts';
import { expressionProblem } from '../wording/expression-problem.ts';
import { expressionsOf } from '../wording/expressions.ts';
import { patternProblems } from '../wording/patterns.ts';

export const confusableWord: Rule = {
  id: 'confusable-word',
  title: '错别字和用词不当',
  reason:
    '“法治”“法制”、“主体”“主题”、“权力”“权利”、“作出”“做出”等词音近形近，意思不同；动词与宾语也要搭配得当。“法制审核”“法制机构”是法定用语，不作改动。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '“法制”与“法治”',
      text: '大力推进⟦法制政府⟧建设，落实重大⟦执法决定法治审核⟧。',
      fixed: '大力推进法治政府建设，落实重大执法决定法制审核。',
    },
    {
      name: '音近形近',
      text: '压实⟦主题责任⟧，⟦适应新形式⟧，⟦完善理体系⟧，统一⟦布署⟧。',
      fixed: '压实主体责任，适应新形势，完善治理体系，统一部署。',
    },
    {
      name: '“做出”“截止”',
      text: '常委会⟦做出决议⟧2件。⟦截止目前⟧已办结，⟦截止⟧12月31日共受理30件。',
      fixed: '常委会作出决议2件。截至目前已办结，截至12月31日共受理30件。',
    },
    {
      name: '搭配不当',
      text: '⟦加大对村干部的普法工作⟧，⟦提升基层治理能力现代化⟧，⟦增强了执法人员的业务素质提升⟧。',
      fixed: '加强对村干部的普法工作，提升基层治理能力现代化，增强了执法人员的业务素质提升。',
    },
    {
      name: '“的”与“地”',
      text: '有⟦针对性的⟧对薄弱环节进行检查，目前⟦缺乏行之有效地⟧管理办法。',
      fixed: '有针对性地对薄弱环节进行检查，目前缺乏行之有效的管理办法。',
    },
    {
      name: '法定的“法制”和跨词的“法制”',
      text: '落实重大执法决定法制审核制度和领导干部学法制度，依法制定普法制度，发挥县公安局法制大队作用，加强乡镇（街道）法治审核员力量。',
    },
    {
      name: '容易误认的词',
      text: '一贯切实履职，发布署名文章，报名截止日期为12月31日，加大普法工作力度，提升现代化水平，提出有针对性的对策，推动执法人员意识增强、办案水平提升，促进服务水平提高、治理能力现代化。',
    },
  ],
  *check(context: Context): Generator<Problem> {
    yield* expressionsOf(context.report, 'confusable-word').map(expressionProblem);
    yield* patternProblems(context.report, 'confusable-word');
  },
};
