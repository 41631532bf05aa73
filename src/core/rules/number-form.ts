import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { matchesOf } from '../text/matches.ts';
import { readDigits } from '../text/numerals.ts';
import { isInside, type Span } from '../text/spans.ts';
import { TRAIT } from '../text/traits.ts';
import { inReport, paragraphsOf } from '../views/paragraphs.ts';

const NUMBER = '(?:0|[1-9][0-9]{0,3})(?:\\.[0-9]{1,4})?';
const RANGE = new RegExp(`(?<![0-9A-Za-z.—–－～~/-])(${NUMBER})[-－–—~～]{1,2}(${NUMBER})([%％]|[万亿]元?)`, 'g');
/** Years, months and numbers of documents are other rules'. */
const WIDE = /(?<![０-９第〔])[０-９]{1,12}(?:．[０-９]{1,6})?(?![０-９年月日号〕])/g;

export const numberForm: Rule = {
  id: 'number-form',
  title: '数字的写法不规范',
  reason:
    'GB/T 15835—2011《出版物上数字用法》：表示数值的范围，省略前一个数的百分号或“万”“亿”会造成歧义，不应省略，写作15%～20%、3万元～5万元；阿拉伯数字用半角。',
  severity: 'info',
  examples: [
    {
      name: '范围的前一个数省略了单位',
      text: '周期缩短⟦15-20%⟧，每处安排经费⟦3-5万元⟧，惠及⟦2～3万⟧人。',
      fixed: '周期缩短15%～20%，每处安排经费3万元～5万元，惠及2万～3万人。',
    },
    { name: '全角数字', text: '全年开展巡查⟦２８⟧次。', fixed: '全年开展巡查28次。' },
    {
      name: '年份、文号、电话、书名和写全的范围',
      text: '落实2021-2025年规划，执行GB/T 9704—2012，拨打024-8888万事通，印发《１２条措施》，缩短15%～20%，经费3万元～5万元。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const paragraph of paragraphsOf(report)) {
      if (paragraph.kind === 'closing' || (paragraph.traits & TRAIT.figure) === 0) continue;
      for (const match of matchesOf(RANGE, paragraph.text)) {
        const span = inReport(paragraph, { start: match.index, end: match.index + match[0].length });
        const [, from = '', to = '', unit = ''] = match;
        if (isElsewhere(report, span) || Number(from) >= Number(to)) continue;
        yield problem(span, `${from}${unit}～${to}${unit}`, '省略前一个数的单位会造成歧义');
      }
      if ((paragraph.traits & TRAIT.wideFigure) === 0) continue;
      for (const { 0: found, index } of matchesOf(WIDE, paragraph.text)) {
        const span = inReport(paragraph, { start: index, end: index + found.length });
        const isMarker = paragraph.heading?.marker !== undefined && span.start < paragraph.heading.marker.span.end;
        if (isMarker || isElsewhere(report, span)) continue;
        const right = found.replace(/[０-９]/g, (digit) => String(readDigits(digit))).replace('．', '.');
        yield problem(span, right, '阿拉伯数字用半角');
      }
    }
  },
};

/** Titles are quotations; 文号 has rules of its own. */
function isElsewhere({ cited, documentNumber }: Report, { start }: Span): boolean {
  return isInside(cited, start) || (documentNumber !== undefined && isInside([documentNumber.span], start));
}

function problem(span: Span, right: string, why: string): Problem {
  return {
    span,
    message: `${why}，应写作“${right}”（GB/T 15835—2011）`,
    fixes: [replacement(span, right)],
  };
}
