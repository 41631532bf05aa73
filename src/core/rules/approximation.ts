import type { Context, Problem, Rule } from '../model/rule.ts';
import { patternProblems } from '../wording/patterns.ts';

export const approximation: Rule = {
  id: 'approximation',
  title: '概数的说法自相矛盾',
  reason:
    '“近”是不到，“余”“多”是超过，“约”“左右”是上下，“至少”“以上”是下限；同一个数只用一个。近十余次应为“近十次”或“十余次”。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    { name: '“近”与“余”', text: '召开专题会议⟦近十余⟧次，走访⟦近300多⟧户。' },
    { name: '“约”与“左右”', text: '发放资料⟦约2000份左右⟧，培训⟦大约300人上下⟧。' },
    { name: '“超过”“至少”', text: '受理⟦超过300余⟧件，每年学法⟦不少于4次以上⟧。' },
    {
      name: '时间和跨词的“近”“约”',
      text: '近十余年来，附近十余个村与单位签约20余项，节约30余万元，最近10多天约谈5人，约40件，近百件，300余件。',
    },
  ],
  check: ({ report }: Context): Iterable<Problem> => patternProblems(report, 'approximation'),
};
