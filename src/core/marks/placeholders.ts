import type { Report } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { boldPieces } from '../text/underscores.ts';
import type { Paragraph } from '../views/paragraphs.ts';

const X = '[XxＸ×✕]';
const NO_WORD_BEFORE = '(?<![A-Za-z0-9])';
/** A month or a day, known or not. */
const PART_OF_DATE = '[0-9XxＸ×]{1,2}';
const YEAR_OF_DATE = `(?:[12][0-9]{3}|[12][0-9]{0,2}${X}{1,3}|${X}{2,4})`;
const SURNAMES = [
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘',
  '杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎乔贺赖龚',
].join('');
const NUMERALS = '[〇○一二三四五六七八九零]';
const BLANKS = '[ \\u3000_＿]*';
/** A line to write on. */
const LINE = '[_＿]{2,}';
const LINES_OF_DATE = `年${LINE}月(?:${LINE}[日号])?`;
/** Of names and paths, which hold _ as well. */
const NAME_CHARACTER = '[A-Za-z0-9./\\\\]';

/** 【待填：…】, and labels, which `ASKS` tells from it. */
const LENTICULAR = '【[^【】\\r\\n]*】';
/** （待补充）, （请核实数据）. */
const REMINDER = '[（(](?:此处)?(?:待|请)(?:补充|补|填写|填|完善|核实|核对|核|定|更新)[^（）()\\r\\n]{0,30}[）)]';
/** Marks with nothing between them. */
const HOLLOW = ['（）', '《》', '“”', '〔〕', '〈〉']
  .map((pair) => `${pair.charAt(0)}${BLANKS}${pair.charAt(1)}`)
  .join('|');
/** The same of half width; f() is code, and [1]() a link. */
const HOLLOW_NARROW = `(?<![A-Za-z0-9\\])])\\(${BLANKS}\\)`;
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
/** ○○县; 二○○五 is a year. */
const CIRCLES = `(?<!${NUMERALS})[○〇△▲●◎]{2,}(?!${NUMERALS})`;
/** 2024年__月__日. */
const LINED_DATE = `${NO_WORD_BEFORE}[12][0-9]{3}${LINES_OF_DATE}`;
/** __, and 20__年 with the first figures there. */
const LINED = `(?<!${NAME_CHARACTER})[0-9]{0,4}${LINE}(?:${LINES_OF_DATE})?(?!${NAME_CHARACTER})`;

/** Each on its own: put into one, nobody sees that they take linear time. */
const PATTERNS = [
  new RegExp(LENTICULAR, 'g'),
  new RegExp(REMINDER, 'g'),
  new RegExp(HOLLOW, 'g'),
  new RegExp(HOLLOW_NARROW, 'g'),
  new RegExp(DATE, 'g'),
  new RegExp(YEAR, 'g'),
  new RegExp(CROSSES, 'g'),
  new RegExp(LONE_CROSS, 'g'),
  new RegExp(CERTAIN, 'g'),
  new RegExp(CIRCLES, 'g'),
  new RegExp(LINED_DATE, 'g'),
  new RegExp(LINED, 'g'),
];

/** What is in lenticular brackets is a prompt when it begins so, or when it is short and holds a filler; else it is a label. */
const ASKS = /^【(?:[ \u3000]*】|待填|待补|待定|待核|填写|请填|请补|补充|此处|插入)/;
const ASKS_BELOW = /[XxＸ×]{2}/;
const LONGEST_LABEL = 200;
/** What a year written in full with month and day has when the date is not. */
const FILLER = /[XxＸ×✕_＿]/;

/** Where something is still to be written in a paragraph, as offsets into its text; neighbours come as one. */
export function* findPlaceholders(report: Report, { text, span, full }: Paragraph): Generator<Span> {
  const bold = report.syntax === 'markdown' ? boldMarks(slice(report.text, full), full.start - span.start) : [];
  const matches = PATTERNS.flatMap((pattern) => matchesOf(pattern, text)).sort((one, other) => one.index - other.index);
  let held: Span | undefined;
  let free = 0;
  for (const { 0: found, index } of matches) {
    if (index < free || isPassage(found)) continue;
    free = index + found.length;
    if (isFull(found) || (bold.length > 0 && isInside(bold, index + found.indexOf('_')))) continue;
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

/** Whether what stands in brackets is neither prompt nor label, but text that is looked at like any other. */
function isPassage(found: string): boolean {
  return found.startsWith('【') && found.length > LONGEST_LABEL + 2 && !ASKS.test(found);
}

/** Whether a match is a label, or a date with nothing left to write. */
function isFull(found: string): boolean {
  if (found.startsWith('【')) return !ASKS.test(found) && !ASKS_BELOW.test(found);
  return /^[12][0-9]{3}年/.test(found) && !FILLER.test(found);
}

/** The `__` of a line that only make something bold; `by` is where the line begins. */
function boldMarks(line: string, by: number): readonly Span[] {
  return boldPieces(line)
    .flatMap(({ open, close }) => [open, close])
    .map(({ start, end }) => ({ start: start + by, end: end + by }));
}
