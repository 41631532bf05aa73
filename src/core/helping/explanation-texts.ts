import type { MentionRole } from '../drafting/year-mentions.ts';
import type { Language } from '../model/language.ts';
import type { YearRole } from '../model/report.ts';
import { type Day, dayInWords } from '../text/days.ts';
import { roleName } from '../views/witnesses.ts';
import { ENGLISH_EXPLANATIONS } from './explanation-texts-en.ts';

/** What hovers and hints say of documents, headings, figures and years, beside a report's own words. */
export interface ExplanationTexts {
  readonly number: (number: string) => string;
  readonly term: (from: number, to: number) => string;
  readonly published: (day: Day) => string;
  readonly inForce: (day: Day) => string;
  readonly revised: (day: Day) => string;
  readonly until: (day: Day) => string;
  readonly semicolon: string;
  readonly notYet: (year: number) => string;
  readonly over: (year: number) => string;
  readonly termOver: (year: number) => string;
  readonly valid: (year: number) => string;
  readonly successor: (title: string) => string;
  readonly standingUndecided: string;
  readonly otherTitle: string;
  readonly official: (title: string) => string;
  readonly noSuchEdition: string;
  readonly source: (source: string) => string;
  readonly basis: (basis: string) => string;
  readonly noPart: string;
  readonly within: (part: string) => string;
  readonly part: (index: number, part: string) => string;
  /** The same where an office laid down the parts itself. */
  readonly ownPart: (index: number, part: string) => string;
  readonly characters: (count: number, areBlanksLeftOut: boolean) => string;
  readonly sum: (count: number, sum: string) => string;
  readonly total: (total: string, verdict: string) => string;
  readonly agrees: string;
  readonly differs: (gap: string) => string;
  readonly roughly: string;
  readonly check: string;
  readonly incomplete: string;
  readonly overlapping: string;
  readonly year: (year: number, role: MentionRole) => string;
  readonly why: Readonly<Record<MentionRole, string>>;
  readonly yearUndecided: string;
  readonly decidedBy: (year: number, voices: readonly (readonly [YearRole, year: number, count: number])[]) => string;
  /** What a year is, counted from the report year. */
  readonly away: (year: number, years: number) => string;
}

const ROLES: Readonly<Record<MentionRole, string>> = {
  report: '报告年度',
  next: '报告年度的次年',
  previous: '上一年，用来比较',
  'document-number': '发文字号的年份',
  date: '成文日期的年份',
  cited: '引用文件的年份',
  fixed: '固定的年份：起始、成立、印发的时间或者名称的一部分',
  other: '与报告年度没有固定关系的年份',
};

function awayFrom(years: number): string {
  if (years === 0) return '报告年度';
  if (years === 1) return '报告年度的次年';
  if (years === -1) return '报告年度的上一年';
  return years < 0 ? `报告年度前${-years}年` : `报告年度后${years}年`;
}

const CHINESE: ExplanationTexts = {
  number: (number) => `文号：${number}`,
  term: (from, to) => `实施期：${from}—${to}年`,
  published: (day) => `公布：${dayInWords(day)}`,
  inForce: (day) => `施行：${dayInWords(day)}`,
  revised: (day) => `最近一次修订、修正的施行日期：${dayInWords(day)}`,
  until: (day) => `失效：${dayInWords(day)}`,
  semicolon: '；',
  notYet: (year) => `对${year}年度报告：成文时尚未施行`,
  over: (year) => `对${year}年度报告：已经失效`,
  termOver: (year) => `对${year}年度报告：实施期已过`,
  valid: (year) => `对${year}年度报告：有效`,
  successor: (title) => `现行文件：《${title}》`,
  standingUndecided: '报告年度未定，不判断是否有效',
  otherTitle: '标题与正式名称不同',
  official: (title) => `正式名称：《${title}》`,
  noSuchEdition: '没有这一期文件，已知的有',
  source: (source) => `出处：${source}`,
  basis: (basis) => `依据：${basis}`,
  noPart: '不属于规定的部分',
  within: (part) => `属于“${part}”`,
  part: (index, part) => `规定的第${index}项内容：${part}`,
  ownPart: (index, part) => `第${index}部分：${part}`,
  characters: (count, areBlanksLeftOut) =>
    `字数：${count}（同 Word 的“字数”${areBlanksLeftOut ? '，待填处不计' : ''}）`,
  sum: (count, sum) => `${count}个分项合计${sum}`,
  total: (total, verdict) => `总数${total}，${verdict}`,
  agrees: '两者相符',
  differs: (gap) => `相差${gap}`,
  roughly: '；其中有约数，只能大致核对',
  check: '，请核对',
  incomplete: '，分项可能没有列全',
  overlapping: '，分项之间可能有交叉或者上下级关系',
  year: (year, role) => `${year}年：${ROLES[role]}`,
  why: {
    report: '更改报告年度时随之改动',
    next: '下一年度的安排写次年，更改报告年度时随之改动',
    previous: '用作比较的基数，更改报告年度时随之改动',
    'document-number': '按发文的年份编号，一般是报告年度的次年',
    date: '报告一般在报告年度的次年3月1日前报送',
    cited: '属于文件名称或文号，更改报告年度时不动',
    fixed: '更改报告年度时不动',
    other: '更改报告年度时不动，请自行核对',
  },
  yearUndecided: '报告年度未定：各处写的年份不一致，分不出多少',
  decidedBy: (year, voices) => {
    const counted = voices.map(
      ([role, own, count]) => `${roleName(role)}${own}年${count === 1 ? '' : `（${count}处）`}`,
    );
    return `报告年度按${year}年认定，依据：${counted.join('、')}`;
  },
  away: (year, years) => `← ${year}年是${awayFrom(years)}`,
};

/** The texts in each language. */
export const EXPLANATION_TEXTS: Readonly<Record<Language, ExplanationTexts>> = {
  'zh-CN': CHINESE,
  en: ENGLISH_EXPLANATIONS,
};
