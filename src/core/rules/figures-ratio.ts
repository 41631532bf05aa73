import { paragraphFigures } from '../figures/paragraph-figures.ts';
import type { Quantity } from '../figures/quantities.ts';
import { firstUnjudged, MOST_NUMBERS, type WrongRatio, wrongRatios } from '../figures/ratios.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { inReport } from '../views/paragraphs.ts';

export const figuresRatio: Rule = {
  id: 'figures-ratio',
  title: '百分比与前面的数字不符',
  reason:
    '同一句里既有件数又有百分比，读者一算便知对错。办结率、化解率、所占比例按句中的数字复算，同比增减以上年数为基数（上年数＝今年数减去增加数，或加上减少数）。四舍五入和截去尾数都算对；“按期办结率”一类另有分母的、约数、说不清以哪个数为分母的，不作判断。',
  severity: 'warning',
  examples: [
    { name: '办结率', text: '全年受理投诉80件，办结76件，办结率为⟦98%⟧。' },
    { name: '所占比例', text: '审核文件40份，其中合同30份，占⟦70%⟧。' },
    { name: '同比增减', text: '办理案件60件，较上年减少20件，下降⟦20%⟧。检查由50次增加到60次，增长⟦25%⟧。' },
    { name: '不可能超过百分之百', text: '群众满意率达⟦102%⟧。' },
    { name: '分号前面是另一件事', text: '听取汇报4次；负责人出庭应诉2次，出庭应诉率100%。' },
    {
      name: '写明了基数的、按可比价格计算的',
      text: '办理案件60件，比“十三五”末的50件增加10件，增长20%。地区生产总值达到690亿元，较“十三五”末的500亿元增加190亿元，增长30%。',
    },
    {
      name: '相符、四舍五入、另有分母、约数',
      text: '化解纠纷214件中的206件。排查纠纷214件，化解206件，化解率为96.3%。办理案件60件，较上年减少20件，下降25%。受理48件，办结42件，按期办结率100%，办理建议12件，答复检察建议1件，答复率100%。投资完成率108%。受理180余件，同比增长约300%，办结170件，办结率94%。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { paragraph, quantities } of paragraphFigures(report)) {
      for (const wrong of wrongRatios(paragraph.text, quantities)) {
        yield {
          span: inReport(paragraph, wrong.percent.span),
          message: messageFor(wrong),
          related: wrong.witnesses.map(({ span }) => ({
            span: inReport(paragraph, span),
            message: `据以复算：${paragraph.text.slice(span.start, span.end)}`,
          })),
        };
      }
    }
    for (const { paragraph, quantities } of paragraphFigures(report)) {
      const percent = firstUnjudged(paragraph.text, quantities);
      if (percent === undefined) continue;
      const message = `这一句里的数字超过${MOST_NUMBERS}个，百分比没有复算，全文这样的句子都没有；请断成几句再查`;
      yield { span: inReport(paragraph, percent.span), message, severity: 'info' };
      return;
    }
  },
};

function messageFor({ percent, right, sum }: WrongRatio): string {
  if (right === undefined) return `${percent.value}%不对：部分不会超过全部，这一比率最高是100%，请核对`;
  return `按前面的数字计算应为${rounded(right, percent)}%（${sum}），这里写的是${percent.value}%，请核对`;
}

/** As many decimals as are printed. */
function rounded(value: number, { step }: Quantity): string {
  return value.toFixed(Math.max(0, Math.round(-Math.log10(step))));
}
