import type { Context, Problem, Rule } from '../model/rule.ts';
import { expressionProblem } from '../wording/expression-problem.ts';
import { expressionsOf } from '../wording/expressions.ts';
import { patternProblems } from '../wording/patterns.ts';

export const officialName: Rule = {
  id: 'official-name',
  title: '名称不规范',
  reason:
    '机关、平台、制度的名称以文件规定为准：热线2021年起统称“12345政务服务便民热线”，“互联网+监管”一类名称加引号，2018年机构改革后的机关用新名。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '热线名称',
      text: '关于2022年度法治政府建设情况的报告\n办理⟦“12345”市长热线⟧诉求30件。',
      fixed: '关于2022年度法治政府建设情况的报告\n办理12345政务服务便民热线诉求30件。',
    },
    {
      name: '引号和次序',
      text: '办理国务院⟦互联网+督查⟧转来线索2条，推广“⟦信访+互联网⟧”做法。',
      fixed: '办理国务院“互联网+督查”转来线索2条，推广“互联网+信访”做法。',
    },
    {
      name: '名称不全',
      text: '依法将3户企业⟦列入异常名录⟧，推进⟦市域治理现代化⟧试点。',
      fixed: '依法将3户企业列入经营异常名录，推进市域社会治理现代化试点。',
    },
    {
      name: '机构改革前的名称',
      text: '关于2023年度法治政府建设情况的报告\n与⟦环保局⟧联合检查，承接原工商局档案。',
      fixed: '关于2023年度法治政府建设情况的报告\n与生态环境局联合检查，承接原工商局档案。',
    },
    {
      name: '规范的名称、简称和更名之前的报告',
      text: '关于2018年度法治政府建设情况的报告\n通过12345热线、“12345”市长热线受理诉求，推进“互联网+监管”，列入经营异常名录，与环保局联合检查。',
    },
  ],
  *check(context: Context): Generator<Problem> {
    yield* expressionsOf(context.report, 'official-name').map(expressionProblem);
    yield* patternProblems(context.report, 'official-name');
  },
};
