import type { Pattern } from './row-types/pattern.ts';

const SOURCE = '概数表达，《现代汉语词典》（第7版）';

const FIGURES = [...'0123456789一二三四五六七八九十百千万两几'];
const NUMERAL = '[一二三四五六七八九十百千万两几]{1,6}';
/** A number with decimals or without, and one without. */
const NUMBER = `(?:[0-9]{1,9}(?:\\.[0-9]{1,4})?|${NUMERAL})`;
const WHOLE_NUMBER = `(?:[0-9]{1,9}|${NUMERAL})`;
/** Not the end of another word: 附近, 最近; 合约, 节约. */
const NEARLY = '(?<![附最靠临邻接就将贴远凑逼新])近';
const ABOUT = '(?<![条契合节预公制违邀履签隐相特简集解婚和续赴盟])(?:大约|大概|约)[为有占]?';
/** Between a number and what is said behind it. */
const UNIT = '[^，。；、：0-9\\s]{0,4}';
const AT_LEAST = '(?:至少|最少|不少于|不低于|超过)';
const COUNTED = '(?:个|名|人|次|人次|件|项|家|户|场|条|份|元|万元|亿元|%|天|学时|课时|期|篇|处|起|批)?';

const beforeFigure = (...words: readonly string[]) =>
  words.flatMap((word) => FIGURES.map((figure) => `${word}${figure}`));

/** Two words for “about” in one figure, or a limit beside a vague figure. */
export const APPROXIMATIONS: readonly Pattern[] = [
  {
    id: '近……余',
    triggers: beforeFigure('近'),
    match: new RegExp(`${NEARLY}${NUMBER}[百千万亿]?(?:余|多)(?!年|天|日|个?月|周|小时|季度)`, 'y'),
    severity: 'warning',
    why: '“近”是不到，“余”“多”是超过，只留一个',
    source: SOURCE,
  },
  {
    id: '近……左右',
    triggers: beforeFigure('近'),
    match: new RegExp(`${NEARLY}${NUMBER}${UNIT}(?:左右|上下)`, 'y'),
    severity: 'warning',
    why: '“近”与“左右”重复，只留一个',
    source: SOURCE,
  },
  {
    id: '约……左右',
    triggers: beforeFigure('约', '大约', '大概', '约为', '约有', '约占', '大约有'),
    match: new RegExp(`${ABOUT}${NUMBER}${UNIT}(?:左右|上下)`, 'y'),
    severity: 'warning',
    why: '“约”与“左右”重复，只留一个',
    source: SOURCE,
  },
  {
    id: '约……余',
    triggers: beforeFigure('约', '大约', '大概', '约为', '约有', '约占', '大约有'),
    match: new RegExp(`${ABOUT}${WHOLE_NUMBER}[百千万亿]?余`, 'y'),
    severity: 'warning',
    why: '“约”与“余”重复，只留一个',
    source: SOURCE,
  },
  {
    id: '超过……余',
    triggers: beforeFigure('超过', '超', '逾'),
    match: new RegExp(`(?:超过|超|逾)${WHOLE_NUMBER}[百千万亿]?(?:余|多)(?=[^额出年])`, 'y'),
    severity: 'warning',
    why: '“超过”与“余”“多”重复，只留一个',
    source: SOURCE,
  },
  {
    id: '至少……以上',
    triggers: beforeFigure('至少', '最少', '不少于', '不低于', '超过'),
    match: new RegExp(`${AT_LEAST}${NUMBER}${COUNTED}以上`, 'y'),
    severity: 'warning',
    why: '前后重复，只留一个',
    source: SOURCE,
  },
  {
    id: '……余……左右',
    triggers: ['左右', '上下'],
    match: /(?<=[0-9十百千万亿][余多][^，。；、：0-9\s]{0,3})(?:左右|上下)/y,
    severity: 'warning',
    why: '前面已有“余”“多”，与“左右”重复，只留一个',
    source: SOURCE,
  },
];
