import { HAN } from '../text/han.ts';
import type { Span } from '../text/spans.ts';
import { YEAR } from '../text/years.ts';
import type { Clause } from './counted-clauses.ts';
import type { Quantity } from './quantities.ts';

/** A year of the calendar in front of what happened in it. */
export const YEARS = new RegExp(`${YEAR}年(?:度|全年|以来|内)?`, 'g');
/** What says when, who and that it is a sum, and not what. */
const LEAD =
  /^(?:其中|全年|今年|年内|本年度?|截至目前|截至年底|[我本全](?:局|办|委|县|市|区|镇|乡|街道|系统|单位)|共计?|累计|先后|已|另外?|并|还|均)+/;
const TAIL = /(?:共计?|总计|合计|累计|已|达到?|现有|为|是|有|了|各){1,4}$/;
const ABOUT = /(?:约|近|逾|接近|超过?|突破|不足|至少|最多|不(?:少|低|超)[于过])$/;
const ABOUT_BEHIND = /^(?:左右|上下|以[上下内])/;
/** Words that name nothing by themselves. */
const GENERIC = new RegExp(
  [
    '办理|开展|组织|召开|举办|完成|审核|审查|处理|处置|受理|收到|印发|出具|提出|参加|发放|化解|解答|接待|推动|实施|制定|修改|废止|起草|进行|安排|落实|维持|撤销|驳回|结案|办结|办复|罚款|罚没|受案|立案|终止|审结|采纳|整改|调解|成功|依法|及时|全部',
    '案件|事项|文件|工作|活动|会议|人员|问题|意见|情况|相关|有关|各类|各项|其他|其中|方面|涉及|金额|合格|群众|比例|总数|数量|率',
    `[^${HAN}]`,
  ].join('|'),
  'g',
);
/** Characters that must be left to name something. */
const LEAST_NAME = 2;
/** A figure is led in by no more (UTF-16 units). */
const LONGEST_TAIL = 12;

/** The words of a clause with the place of a figure and its unit, and without what says when, who and how much. */
export function bare(text: string, { span, quantities }: Clause, counted: Quantity | undefined): string {
  let words = '';
  let from = span.start;
  for (const quantity of quantities) {
    const around = withAbout(text, quantity.span);
    words += withoutTail(text.slice(from, around.start));
    words += quantity === counted ? `@${quantity.unit}@` : '#';
    from = around.end;
  }
  return (words + text.slice(from, span.end))
    .replace(/[\s\u3000“”]/g, '')
    .replace(YEARS, '')
    .replace(LEAD, '')
    .replace(/^[，,]/, '');
}

function withoutTail(words: string): string {
  const at = Math.max(0, words.length - LONGEST_TAIL);
  return words.slice(0, at) + words.slice(at).replace(TAIL, '');
}

/** Whether such words name something, or only say that something was done. */
export function isNamed(key: string): boolean {
  return key.replace(/@[^@]*@/, '').replace(GENERIC, '').length >= LEAST_NAME;
}

/** With the words beside a figure that make it an approximate one. */
export function withAbout(text: string, { start, end }: Span): Span {
  const [before = ''] = ABOUT.exec(text.slice(Math.max(0, start - 3), start)) ?? [];
  const [behind = ''] = ABOUT_BEHIND.exec(text.slice(end, end + 2)) ?? [];
  return { start: start - before.length, end: end + behind.length };
}

/** What stands before a figure in its clause, or behind it where that names nothing. */
export function labelOf(text: string, { span }: Clause, quantity: Quantity): string {
  const around = withAbout(text, quantity.span);
  const clean = (words: string) =>
    words
      .replace(/[\s\u3000]/g, '')
      .replace(YEARS, '')
      .replace(LEAD, '');
  const before = withoutTail(clean(text.slice(span.start, around.start)));
  const behind = clean(text.slice(around.end, span.end));
  return behind === '' ? before : `${before}…${behind}`;
}

/** A label cut so that it can be shown. */
export function shorten(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
