import type { Context, Problem, Rule } from '../model/rule.ts';
import { expressionProblem } from '../wording/expression-problem.ts';
import { expressionsOf } from '../wording/expressions.ts';
import { findBrokenSets } from '../wording/member-sets.ts';
import { patternProblems } from '../wording/patterns.ts';

export const fixedExpression: Rule = {
  id: 'fixed-expression',
  title: '固定提法写错',
  reason:
    '政治和法律上的固定提法，用字、成员、次序和搭配的动词都不能改动，以党的文件、法律法规的原文为准。书名号里的文件名是引用，不在此列。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '次序颠倒',
      text: '落实“⟦谁普法谁执法⟧”责任制，营造⟦学法用法守法⟧的氛围。',
      fixed: '落实“谁执法谁普法”责任制，营造尊法学法守法用法的氛围。',
    },
    {
      name: '成员写错或漏写',
      text: '支部带头⟦支持司法、带头守法、保障执法⟧，履行⟦公众参与、专家论证、风险评估、集体讨论决定⟧程序。',
      fixed: '支部带头保证执法、支持司法、带头守法，履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定程序。',
    },
    {
      name: '动词搭错',
      text: '关于2023年度法治政府建设情况的报告\n⟦坚定“四个意识”、增强“四个自信”、做到“两个维护”⟧，⟦筑牢中华民族共同体意识⟧。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n增强“四个意识”、坚定“四个自信”、做到“两个维护”，铸牢中华民族共同体意识。',
    },
    {
      name: '名称不完整',
      text: '坚持以⟦习近平新时代社会主义思想⟧为指导，学习二十⟦届二中三中全会⟧精神。',
      fixed: '坚持以习近平新时代中国特色社会主义思想为指导，学习二十届二中、三中全会精神。',
    },
    {
      name: '“责令”后面没有内容',
      text: '全年审结行政复议案件30件，其中维持24件、撤销3件、⟦责令3件⟧。',
    },
    {
      name: '可以只引用一部分，动词可以换用',
      text: '树牢“四个意识”，坚定“四个自信”，坚决做到“两个维护”，忠诚拥护“两个确立”。完善学法用法制度，履行公众参与、专家论证等程序，推进严格执法、公正司法。',
    },
    { name: '引号缺一半的另有规则指出', text: '坚持和发展新时代枫桥经验”。坚持和发展新时代“枫桥经验。' },
    { name: '书名号内不判断', text: '印发《关于落实“谁普法谁执法”的意见》。' },
  ],
  *check(context: Context): Generator<Problem> {
    yield* expressionsOf(context.report, 'fixed-expression').map(expressionProblem);
    yield* patternProblems(context.report, 'fixed-expression');
    yield* findBrokenSets(context.report);
  },
};
