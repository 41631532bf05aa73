import type { Syntax } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';

const X = '[XxＸ×✕]';
/** A month or a day, known or not. */
const PART_OF_DATE = '[0-9XxＸ×]{1,2}';
const NO_WORD_BEFORE = '(?<![A-Za-z0-9])';
const SURNAMES = [
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘',
  '杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎乔贺赖龚',
].join('');

/** How a prompt begins. */
const ASKS = '待填|待补|待定|待核|填写|请填|请补|补充|此处|插入';
/** 【待填：…】, and labels, which `PROMPT` tells from it. */
const LENTICULAR = `【(?:${ASKS})[^【】\\r\\n]*】|【[^【】\\r\\n]{0,200}】`;
/** （待补充）, （请核实数据）. */
const REMINDER = '[（(](?:此处)?(?:待|请)(?:补充|补|填写|填|完善|核实|核对|核|定|更新)[^（）()\\r\\n]{0,30}[）)]';
const YEAR_OF_DATE = `(?:[12][0-9]{3}|[12][0-9]{0,2}${X}{1,3}|${X}{2,4})`;
/** 20XX年X月X日, 2024年×月; one without any cross is a date. */
const DATE = `${NO_WORD_BEFORE}${YEAR_OF_DATE}年${PART_OF_DATE}月(?:${PART_OF_DATE}[日号])?`;
/** 20XX before 年度. */
const YEAR = `${NO_WORD_BEFORE}(?:[12][0-9]{1,2})?${X}{1,3}(?=年度?(?!${PART_OF_DATE}月))`;
/** ××县. */
const CROSSES = `${NO_WORD_BEFORE}${X}{2,}(?!\\.?[A-Za-z0-9])`;
/** X件. */
const LONE_CROSS = `(?<![A-Za-z0-9.）)])${X}(?=[月日号件次份项名场期个条宗起家户%％])`;
/** 某某县; 张某某 is a person in a case. */
const CERTAIN = `(?<![${SURNAMES}])某某(?=[省市县区镇乡街村局办委厅部院])`;
const NUMERALS = '[〇○一二三四五六七八九零]';
/** ○○县; 二○○五 is a year. */
const CIRCLES = `(?<!${NUMERALS})[○〇△▲●◎]{2,}(?!${NUMERALS})`;
const BLANKS = '[ \\u3000_＿]*';
/** Marks with nothing between them; f() is code, and [1]() a link. */
const HOLLOW = [
  ...['（）', '《》', '“”', '〔〕', '〈〉'].map((pair) => `${pair.charAt(0)}${BLANKS}${pair.charAt(1)}`),
  `(?<![A-Za-z0-9\\])])\\(${BLANKS}\\)`,
].join('|');
const COMMON = [LENTICULAR, REMINDER, DATE, YEAR, CROSSES, LONE_CROSS, CERTAIN, CIRCLES, HOLLOW].join('|');
/** Of names and paths, which hold _ as well. */
const NAME_CHARACTER = '[A-Za-z0-9./\\\\]';
const alone = (line: string) => `(?<!${NAME_CHARACTER})${line}(?!${NAME_CHARACTER})`;
/** With a line to write on; in Markdown __ is bold. */
const PATTERNS: Readonly<Record<Syntax, RegExp>> = {
  plain: new RegExp(`${COMMON}|${alone('[_＿]{2,}')}`, 'g'),
  markdown: new RegExp(`${COMMON}|${alone('(?:_{3,}|＿{2,})')}`, 'g'),
};
/** Lenticular brackets hold labels as well. */
const PROMPT = new RegExp(`^【(?:[ \\u3000]*】|${ASKS}|.*[XxＸ×]{2})`);
const FILLER = new RegExp(X);

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
