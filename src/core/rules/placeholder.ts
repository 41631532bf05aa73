import { findPlaceholders } from '../marks/placeholders.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { slice } from '../text/spans.ts';
import { TRAIT } from '../text/traits.ts';
import { inReport, paragraphsOf } from '../views/paragraphs.ts';

export const placeholder: Rule = {
  id: 'placeholder',
  title: '还有没填的内容',
  reason:
    '“XX”“××”“20XX年”“某某县”“（待补充）”“【待填：……】”、空的括号和下划线都是起草时留下的位置，定稿前应当填上，或者连同所在的句子删去。',
  severity: 'error',
  examples: [
    {
      name: '年份、名称和数字没有填',
      text: '⟦××⟧县水利局关于⟦20XX⟧年度法治政府建设情况的报告\n一、主要举措和成效\n全年办理案件⟦X⟧件，召开会议⟦__⟧次。',
    },
    {
      name: '提示和空括号',
      text: '一、主要举措和成效\n⟦【待填：具体做法】⟧。修订《议事规则⟦（　）⟧》，结果⟦（待补充）⟧。',
    },
    { name: '日期没有填完', text: '一、工作情况\n继续推进。\n云岫县水利局\n⟦2024年×月×日⟧' },
    {
      name: '成文日期留着空白',
      text: '关于2023年度法治政府建设情况的报告\n一、工作情况\n继续推进。\n云岫县水利局\n⟦2024年  月  日⟧',
    },
    {
      name: '乘号、型号、化名和案例',
      text: '建成3×4米宣传栏，配备X光安检机，处理张某某案，学习某公司行政复议案例，编印读本（二〇〇五年版）。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { pendingDate } = report;
    for (const paragraph of paragraphsOf(report)) {
      const isDate = pendingDate !== undefined && pendingDate.span.start === paragraph.span.start;
      if ((paragraph.traits & (TRAIT.filler | TRAIT.hollow)) === 0 && !isDate) continue;
      const spans = [...findPlaceholders(report, paragraph)].map((span) => inReport(paragraph, span));
      for (const span of spans) yield { span, message: messageFor(slice(report.text, span)), isUnwritten: true };
      if (isDate && spans.length === 0) {
        const message = '成文日期还没有填，应写全年、月、日（GB/T 9704—2012）';
        yield { span: pendingDate.span, message, isUnwritten: true };
      }
    }
  },
};

function messageFor(text: string): string {
  const isEmptyPair = /^[（(《“〔〈]/.test(text) && !/[待请]/.test(text);
  return isEmptyPair
    ? '括号里没有内容，应填上，或删去括号'
    : `“${shorten(text)}”是起草时留下的位置，应填上，或连同所在的句子删去`;
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 18)}…` : text;
}
