import type { Syntax } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';

const X = '[XxＸ×✕]';
/** 张某某 is a person in a case. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎乔贺赖龚';
const BLANKS = '[ \\u3000_＿]{0,80}';
const COMMON = [
  '【[^【】\\r\\n]{0,200}】',
  '[（(](?:此处)?(?:待|请)(?:补充|补|填写|填|完善|核实|核对|核|定|更新)[^（）()\\r\\n]{0,30}[）)]',
  `(?<![A-Za-z0-9])(?:[12][0-9]{3}|[12][0-9]{0,2}${X}{1,3}|${X}{2,4})年[0-9XxＸ×]{1,2}月(?:[0-9XxＸ×]{1,2}[日号])?`,
  `(?<![A-Za-z0-9])(?:[12][0-9]{1,2})?${X}{1,3}(?=年度?(?![0-9XxＸ×]{1,2}月))`,
  `(?<![A-Za-z0-9])${X}{2,}(?!\\.?[A-Za-z0-9])`,
  `(?<![A-Za-z0-9.）)])${X}(?=[月日号件次份项名场期个条宗起家户%％])`,
  `(?<![${SURNAMES}])某某(?=[省市县区镇乡街村局办委厅部院])`,
  '(?<![〇○一二三四五六七八九零])[○〇△▲●◎]{2,}(?![〇○一二三四五六七八九零])',
  `（${BLANKS}）|《${BLANKS}》|“${BLANKS}”|〔${BLANKS}〕|〈${BLANKS}〉|(?<![A-Za-z0-9\\])])\\(${BLANKS}\\)`,
].join('|');
const PATTERNS: Readonly<Record<Syntax, RegExp>> = {
  plain: new RegExp(`${COMMON}|(?<![A-Za-z0-9./\\\\])[_＿]{2,}(?![A-Za-z0-9./\\\\])`, 'g'),
  markdown: new RegExp(`${COMMON}|(?<![A-Za-z0-9./\\\\])(?:_{3,}|＿{2,})(?![A-Za-z0-9./\\\\])`, 'g'),
};
/** Lenticular brackets hold labels as well. */
const PROMPT = /^【(?:[ \u3000]*】|(?:待填|待补|待定|待核|填写|请填|请补|补充|此处|插入)|.*[XxＸ×]{2})/;
const FILLER = /[XxＸ×✕]/;

/** Where something is still to be written in a line; neighbours come as one. */
export function* findPlaceholders(text: string, syntax: Syntax): Generator<Span> {
  let held: Span | undefined;
  for (const { 0: found, index } of matchesOf(PATTERNS[syntax], text)) {
    const isFull = found.startsWith('【') ? !PROMPT.test(found) : /^[12][0-9]{3}年/.test(found) && !FILLER.test(found);
    if (isFull) continue;
    const next = { start: index, end: index + found.length };
    if (held?.end === next.start) {
      held = { start: held.start, end: next.end };
      continue;
    }
    if (held !== undefined) yield held;
    held = next;
  }
  if (held !== undefined) yield held;
}
