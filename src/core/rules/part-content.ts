import type { Context, Problem, Rule } from '../model/rule.ts';
import { withoutExcuseMarks } from '../text/excuse-marks.ts';
import { STILL_TO_WRITE } from '../text/prompts.ts';
import { countWritten } from '../text/word-count.ts';
import { topSections } from '../views/sections.ts';

const CAUSE =
  /原因|(?:^|[，。；：、\s])因(?![此而素地人时势])[^，。]{2,30}，|由于|因为|因此|导致|造成|致使|使得|源于|缘于|根源|归因|在于|限于|受(?!到(?:影响|限制|制约))[^。，]{1,20}(?:影响|制约|限制)|制约/;
/** What names a cause without saying that it is one: 编制总量受限，只能兼任. */
const UNSAID =
  /受限|有限|紧张|短缺|匮乏|偏少|较少|不多|偏低|缺少|缺乏|时间(?:不长|较短|紧)|起步|任务(?:重|多|繁)|基数|经费|编制|人手|兼职|兼任|老龄|力量(?:薄弱|不足)|不统一|供给不足|偏大|机构改革|刚(?:刚|组建|成立)|新(?:组建|成立)/;
const REMEDY = /整改|改正|纠正|销号|已(?:经)?(?:完成|解决|修订|补齐|落实)|立行立改/;
/** Shorter sections and unfinished ones are other rules' business. */
const LEAST = 30;
const UNFINISHED = new RegExp(STILL_TO_WRITE);

export const partContent: Rule = {
  id: 'part-content',
  title: '标题写到的内容正文没有写',
  reason:
    '《法治政府建设与责任落实督察工作规定》要求报告“存在的不足和原因”，只列不足不写原因，内容不全；标题写明“整改情况”的，正文也应写到整改。',
  severity: 'warning',
  examples: [
    {
      name: '标题写了原因，正文没有',
      text: '一、2023年法治政府建设主要举措和成效\n⟦二、存在的不足和原因⟧\n一是普法形式不够丰富，线上宣传的覆盖面有待扩大；二是部分干部运用法治思维解决问题的能力有待提高。',
    },
    {
      name: '只写不足',
      text: '一、2023年法治政府建设主要举措和成效\n⟦二、存在问题⟧\n一是普法形式不够丰富，线上宣传的覆盖面有待扩大；二是部分干部运用法治思维解决问题的能力有待提高。',
    },
    {
      name: '写明了原因',
      text: '一、2023年法治政府建设主要举措和成效\n二、存在的不足和原因\n一是普法形式不够丰富，主要原因是专职人员少、经费保障不足；二是执法力量薄弱，根源在于基层编制长期空缺。',
    },
    {
      name: '以“因”字引出原因',
      text: '一、2023年法治政府建设主要举措和成效\n二、存在的不足和原因\n一是村规民约更新滞后。因换届后人员变动较大，仍有两个村的村规民约没有修订，有待加快推进。',
    },
  ],
  *check({ report, profile }: Context): Generator<Problem> {
    for (const section of topSections(report)) {
      const { heading, parts, span } = section;
      const text = withoutExcuseMarks(report.text.slice(heading.span.end, span.end));
      if (!parts.includes('problems') || UNFINISHED.test(text) || countWritten(text) < LEAST) continue;
      const lacksCause = !CAUSE.test(text);
      const lacksRemedy = heading.title.includes('整改情况') && !REMEDY.test(text);
      if (!lacksCause && !lacksRemedy) continue;
      const lacking = [...(lacksCause ? ['原因'] : []), ...(lacksRemedy ? ['整改'] : [])].join('和');
      const isPromised = heading.title.includes(lacking.slice(0, 2));
      const message = isPromised
        ? `标题写了“${lacking}”，这一部分的正文却没有写，请补写${lacking}`
        : `这一部分只写了不足，没有写原因。${profile.basis}要求报告“存在的不足和原因”，请补写原因`;
      const isSaidOtherwise = lacksCause && !lacksRemedy && UNSAID.test(text);
      yield { span: heading.span, severity: isSaidOtherwise ? 'info' : 'warning', message, isUnwritten: true };
    }
  },
};
