import { GAP } from '../text/white-space.ts';
/**
 * figure: belongs to one year. limit: a term or a least number that rules lay down. word: a count in Chinese numerals.
 * unknown: a number without a unit.
 */
export type NumberKind = 'figure' | 'limit' | 'word' | 'unknown';

/** How a number is written: a day or month, figures, 百分之…, Chinese numerals. */
export type NumberForm = 'day' | 'number' | 'share' | 'words';

/** 余 and the like stand between a number and its unit. */
const VAGUE = '[余多几]';
const LONG_UNIT =
  '个百分点|平方|立方|公[里斤顷吨]|千[米克]|毫[米克]|小时|分钟|课时|工作日|街道|社区|分(?![别管类局布工])|级以上';
/** Of one character: shares, money and scales, then measure words. */
const SHORT_UNIT = [
  '%％‰元万亿千百成',
  '件条项次份宗起人名个家户场期篇批处所辆艘台套部张块本册亩吨米升位座支班门节课卷例桩单笔幅只类种点遍轮栋幢间口枚道则队',
  '堂组字页版站乡镇村倍天岁头株棵袋箱瓶盏副对双面片',
].join('');
const UNIT = new RegExp(`^${GAP}(?:${VAGUE}|${LONG_UNIT}|[${SHORT_UNIT}])`);
/** 12345热线, 8890平台, and days known by their numbers (4.15国家安全日). */
const NAME_BEHIND = /^[-—]?(?:政务|便民|市长|政府|热线|平台|服务|非应急|国家|全民|全国|世界|国际|宪法|消费者)/;
const DAY_NAME = /^[^，。；：、\r\n]{0,12}(?:日|周|月|节)(?:[”）)、，。；]|主题|宣传|活动|系列|期间|等|$)/;
const HOTLINE = /^1[12][0-9]{3}$/;
/** Behind 12月4日: 国家宪法日. */
const KNOWN_DAY = '(?:是|为)?“?(?:国家|全国|世界|国际|全民|中国|联合国|宪法|消费者|植树|建军|国庆)';
/** Behind 6月: “全民禁毒宣传月”. */
const CAMPAIGN = '“?[^，。；：、0-9\\r\\n]{2,12}(?:宣传|教育|生产|服务|普法|主题|活动|安全|禁毒)[周月]';
/** What comes every year. */
const YEARLY_DAY = new RegExp(`^${KNOWN_DAY}|^${CAMPAIGN}`);
/** 15个工作日内, 30日前. */
const DEADLINE = '个?(?:工作日|自然日|日|天|小时|分钟|月|年)(?:[之以]?内|以上|以下|[之以]?前)';
/** 5年期, 18周岁, the 五年 of a plan. */
const DURATION = '年(?:以上|以下|期|制)|岁以[上下]|周?岁|个五年';
const TERM = new RegExp(`^${GAP}${DEADLINE}|^${GAP}(?:${DURATION})`);
const LEAST = /(?:不(?:得)?(?:少|低|多|高)于|不(?:得)?超过|至少|最多)$/;
const ROUND_THE_CLOCK = /^(?:7[×xX*]24|24|365)$/;
const RANK_BEFORE = /(?:[排居列]|名次)[^，。；]{0,10}第/;
const SHARE_BEFORE = /(?:[率分数值比]|占)(?:约?[为达是]|达到|提升?[至到]|升?至)?$/;
/** What Chinese numerals count when they tell of a year's work. */
const COUNTED_THINGS = [
  '[件次份期起宗户名篇批](?!序|性|级|色|单|数)',
  '场(?!所|景|地|合)',
  '条(?!例|款|文)',
  '人(?:次|$|[，。；、参])',
  '家(?!庭|园|长|属)',
  '余[个项处所部]',
].join('|');
const COUNTED = new RegExp(`^[余多]?(?:${COUNTED_THINGS})`);
const NOT_COUNTED = /[第每同再又任各首另某这那哪上下跑初前后当逐数几唯“0-9０-９]$/;

/** What a number is by its surroundings (a few characters on either side); undefined: a name, an ordinal or part of a word. */
export function classify(form: NumberForm, text: string, before: string, after: string): NumberKind | undefined {
  switch (form) {
    case 'share':
      return 'figure';
    case 'words':
      return classifyWords(text, before, after);
    case 'day':
      return classifyDay(before, after);
    case 'number':
      return classifyNumber(text, before, after);
  }
}

function classifyDay(before: string, after: string): NumberKind | undefined {
  if (/每[年月]$/.test(before) || YEARLY_DAY.test(after) || /^起(?:正式)?[施实]行/.test(after)) return undefined;
  return /^(?:[之以]?前|起)/.test(after) ? 'limit' : 'figure';
}

function classifyNumber(text: string, before: string, after: string): NumberKind | undefined {
  if (/[A-Za-z_〕］\]]$/.test(before) || /^[A-Za-z_]/.test(after) || /^[ \u3000]?号/.test(after)) return undefined;
  if (/第[ \u3000]?$/.test(before)) return /^[名位]/.test(after) || RANK_BEFORE.test(before) ? 'figure' : undefined;
  if (isMarker(text, before, after)) return undefined;
  if (ROUND_THE_CLOCK.test(text) && /^(?:小时|天)/.test(after)) return undefined;
  if (TERM.test(after) || LEAST.test(before)) return 'limit';
  if (/跑$/.test(before) && /^[次趟]/.test(after)) return undefined;
  if (UNIT.test(after)) return 'figure';
  if (HOTLINE.test(text) || NAME_BEHIND.test(after)) return undefined;
  if (/^[0-9０-９]{1,2}[.．·][0-9０-９]{1,2}$/.test(text) && DAY_NAME.test(after)) return undefined;
  return SHARE_BEFORE.test(before) ? 'figure' : 'unknown';
}

/** 1. or （1） at the start of a line or sentence. */
function isMarker(text: string, before: string, after: string): boolean {
  if (!/^[0-9０-９]{1,2}$/.test(text)) return false;
  return /[（(]$/.test(before) ? /^[）)]/.test(after) : /(?:^|[。；：\s])$/.test(before) && /^[.．、)）]/.test(after);
}

function classifyWords(text: string, before: string, after: string): NumberKind | undefined {
  if (!COUNTED.test(after) || NOT_COUNTED.test(before) || /^[一二]$/.test(text)) return undefined;
  const isBare = /^[十百千万]$/.test(text) && !/[近逾超约过达]$/.test(before) && !/^[余多]/.test(after);
  return isBare ? undefined : 'word';
}
