import type { Context, Problem, Rule } from '../model/rule.ts';
import { STILL_TO_WRITE } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { sectionsOf } from '../views/sections.ts';

/** 字数; a section that says something says it in more. */
const LEAST = 30;
const UNFINISHED = new RegExp(`${STILL_TO_WRITE}|[×Xx]{2,}`);

export const emptySection: Rule = {
  id: 'empty-section',
  title: '标题下没有内容或内容过少',
  reason: `每一部分都应有实际内容。标题下没有正文，或正文不足${LEAST}字，多半是漏写或没有写完。“其他需要报告的情况”写“无。”即可。`,
  severity: 'warning',
  examples: [
    {
      name: '标题下没有正文',
      text: '一、2023年法治政府建设主要举措和成效\n（一）⟦强化组织领导⟧\n（二）依法履行职能\n全年组织法治专题学习十二次，审查文件三十件，办理群众来信来访二百余件，件件有回音。',
    },
    {
      name: '其他情况写“无。”；一句话成条的不算',
      text: '一、2023年法治政府建设主要举措和成效\n（一）组织专题学习。\n（二）开展合法性审查。\n二、其他需要报告的情况\n无。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const section of sectionsOf(report)) {
      const { heading, body, children, parts } = section;
      if (children.length > 0 || heading.runIn || parts.includes('other')) continue;
      const text = slice(report.text, body);
      const count = countWritten(text);
      if (count >= LEAST || UNFINISHED.test(text)) continue;
      const message =
        count === 0
          ? `“${heading.title || slice(report.text, heading.span)}”下面没有内容，请补写，或删去这一标题`
          : `“${heading.title}”下面只有${count}字，内容过少，请核对是否漏写`;
      yield { span: heading.titleSpan, message, isUnwritten: true };
    }
  },
};
