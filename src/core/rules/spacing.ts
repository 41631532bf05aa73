import { strayBlanks, strayIndents } from '../marks/blanks.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';
import { TRAIT } from '../text/traits.ts';
import { inReport, paragraphsOf } from '../views/paragraphs.ts';

/** A paragraph set wide throughout is one fault. */
const MOST = 20;

export const spacing: Rule = {
  id: 'spacing',
  title: '多余的空格',
  reason:
    '中文的字与字之间、标点前后不空格，全角标点本身已经占了一个字的位置。这些空格多半是从别处粘贴或换行时留下的，会使词语断开、检索不到。中文与数字、英文之间空不空格，本规则不管。',
  severity: 'warning',
  isForm: true,
  examples: [
    {
      name: '字与字之间、标点前后',
      text: '一、主要举措和成效\n全面推进依法⟦ ⟧行政，涉农补贴5条、其他13条⟦ ⟧、公示3条。⟦　⟧落实《⟦ ⟧民法典》。',
      fixed: '一、主要举措和成效\n全面推进依法行政，涉农补贴5条、其他13条、公示3条。落实《民法典》。',
    },
    {
      name: '行首多了一个空格',
      text: '⟦ ⟧关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全面推进依法行政。\n规范执法行为。',
      fixed: '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全面推进依法行政。\n规范执法行为。',
    },
    {
      name: '段首缩进、中西文之间、联合署名和人名',
      text: '云岫县司法局　关于2023年度法治政府建设情况的报告\n一、 主要举措和成效\n　　中共中央 国务院印发意见，2023 年使用 LED 屏宣传，联系人：张　三。\n　　落实《坚持走法治道路 推进体系建设》。\n　　　　　　　　云岫县司法局\n　　　　　　　　2024年1月5日',
    },
    {
      name: '引号内并列的几句',
      text: '一、主要举措和成效\n开展“立法民意征集 执法现场观摩 普法每周一课”活动，推行“法治体检　上门服务”。',
    },
    {
      name: 'Markdown 加粗文字之后',
      text: '# 云岫县司法局关于2023年度法治政府建设情况的报告\n\n**（一）抓好普法。** 《中华人民共和国民法典》宣讲进村。',
      syntax: 'markdown',
    },
    { name: '表格', text: '事项　　　数量　　　备注\n行政许可　　　30件　　　无' },
  ],
  *check({ report }: Context): Generator<Problem> {
    const paragraphs = paragraphsOf(report);
    for (const span of strayIndents(report, paragraphs)) yield stray(span, [span], '行首多了空格，与其他段落没有对齐');
    for (const paragraph of paragraphs) {
      if ((paragraph.traits & TRAIT.blank) === 0) continue;
      const spans = strayBlanks(report, paragraph).map((span) => inReport(paragraph, span));
      const [first] = spans;
      if (first !== undefined && spans.length > MOST)
        yield stray(first, spans, `这一段有${spans.length}处多余的空格，中文的字与字之间、标点前后不空格`);
      else for (const span of spans) yield stray(span, [span], '这里多了空格，中文的字与字之间、标点前后不空格');
    }
  },
};

function stray(span: Span, blanks: readonly Span[], message: string): Problem {
  const edits = blanks.map((blank) => ({ span: blank, text: '' }));
  return { span, message, fixes: [{ title: '删去空格', edits, safe: true }] };
}
