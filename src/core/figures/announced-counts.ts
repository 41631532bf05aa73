import { HAN } from '../text/han.ts';
import { matchAt, matchesOf } from '../text/matches.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Span } from '../text/spans.ts';
import { textBefore } from '../text/spans.ts';
import { countItems, type ItemCount, veilBrackets, veilQuotes } from './listed-items.ts';

/** A number of things said to come, or to have been named, and where they stand. */
export interface AnnouncedCount {
  readonly number: number;
  /** Number and measure word: 三个方面. */
  readonly span: Span;
  /** What is counted in the same paragraph; undefined when it follows the paragraph or is an enumeration behind `end`. */
  readonly listed: ItemCount | undefined;
  /** Where the words that announce the things end; the points begin here when `listed` is undefined. */
  readonly end: number;
}

const NUMBER = '([二两三四五六七八九十]|十[一二三四五]|[2-9]|1[0-5])';
/** Measure words for kinds of things, not for single cases. */
const POINT =
  '个?方面|项|点|条|类|种|大|个(?:问题|不足|短板|环节|步骤|重点|关键|维度|层面|领域|坚持|突出|强化|到位|原因|特点|抓手)';
/** 三个方面五项问题, 六大传统产业和八大新兴产业: nobody can tell which of the two counts the list. */
const COUNT = `${NUMBER}(?:${POINT})`;
const BEHIND_COUNT = new RegExp(`(?<=${COUNT})`, 'y');
const HOLDS_COUNT = new RegExp(`(?<![第“])${COUNT}`);
/** Names that hold a count: the two characters before it, and what follows. */
const NAME = /(?:执法三项制度|人事三项制度|分配三项制度|中央八项规定|铁人三项|现代五项|..四大检察|..四种形态)/y;
const CANDIDATE = /[二两三四五六七八九十0-9](?=个|方面|项|点|条|类|种|大)/g;
/** Before a number: the rest of a longer one, an ordinal, or the quotation mark of a fixed name. */
const NO_START = /[0-9A-Za-z.一二三四五六七八九十百第几数“]/;
/** 两个方面，分别是：…. */
const NAMELY = '即|分别是|分别为';
const BEFORE_POINTS = new RegExp(`${NUMBER}(${POINT})[^，。；：、]{0,12}[：，](?=$|[一其第①])`, 'y');
const BEFORE_LIST = new RegExp(
  `${NUMBER}(${POINT}|个(?!一))[^，。；：、（）]{0,10}(?:，?(?:${NAMELY})：?|：)([^，。；：]{3,200})(?=[。；]|$)`,
  'y',
);
const BEFORE_BRACKET = new RegExp(
  `${NUMBER}(${POINT}|个(?!一))[^，。；：、（）]{0,8}（(${NAMELY})?：?([^（）]{3,120})）`,
  'y',
);
/** In words, as kinds are counted; 稳岗6条 counts cases. */
const BEHIND_LIST = new RegExp(
  `([二三四五六七八九])((?:项|大|类|种)(?=[${HAN}])|个?(?:方面|环节|步骤|重点|关键|维度|层面|领域))`,
  'y',
);
/** Measure words that stand in names, too. */
const NAMING: ReadonlySet<string> = new Set('项大类种');
/** These show that a piece between two 、 holds more than one entry, or no entry. */
const NO_ENTRY =
  /[的在对向从把由等将共各这]|开展|进行|组织|推进|加强|强化|落实|实施|完善|建立|健全|做好|完成|聚焦|围绕|突出|抓好|涉及|包括|履行|[0-9]/;
const LONGEST_ENTRY = 14;
const LONGEST_FIRST = 24;
/** UTF-16 units: a longer list between two marks is not looked at. */
const LONGEST_LIST = 200;

/** The counts of a paragraph that can be held against what they count; offsets are into its text. */
export function* announcedCounts(text: string): Generator<AnnouncedCount> {
  let quoted: string | undefined;
  let plain = text;
  for (const { index } of matchesOf(CANDIDATE, text)) {
    const start = /[十1]/.test(text.charAt(index - 1)) ? index - 1 : index;
    if (NO_START.test(text.charAt(start - 1))) continue;
    if (quoted === undefined) {
      quoted = veilQuotes(text);
      plain = veilBrackets(quoted);
    }
    yield* countsAt(quoted, plain, start);
  }
}

/** The readings of one number: before points, before a list, before brackets, behind a list. */
function* countsAt(quoted: string, plain: string, start: number): Generator<AnnouncedCount> {
  if (matchAt(BEHIND_COUNT, plain, start) !== undefined) return;
  const points = alone(matchAt(BEFORE_POINTS, plain, start));
  if (points !== undefined) yield announced(points, undefined);
  const before = alone(matchAt(BEFORE_LIST, plain, start));
  const listed = countItems(before?.[3] ?? '');
  if (before !== undefined && listed !== undefined) yield announced(before, listed);
  const bracket = alone(matchAt(BEFORE_BRACKET, quoted, start));
  const inside = bracket?.[4] ?? '';
  const within = /^(?:含|包括|其中|不含|如|详见|除)/.test(inside) ? undefined : countItems(inside);
  if (bracket !== undefined && within !== undefined) {
    /** Without 即 the brackets may name only some. */
    const most = bracket[3] === undefined ? Number.POSITIVE_INFINITY : within.most;
    yield announced(bracket, { ...within, most });
  }
  const behind = matchAt(BEHIND_LIST, plain, start);
  const isName = matchAt(NAME, plain, start - 2) !== undefined;
  const named = behind === undefined || isName ? undefined : listBefore(plain, start);
  const items = named === undefined ? undefined : countItems(named);
  if (behind === undefined || items === undefined) return;
  /** Of two entries the second may bear the count in its own name: 裁量基准、执法三项制度. */
  if (items.most > 2 || !NAMING.has(behind[2] ?? '')) yield announced(behind, items);
}

/** A count before its things, with no other count in between. */
function alone(match: RegExpExecArray | undefined): RegExpExecArray | undefined {
  if (match === undefined) return undefined;
  const [whole, number = '', unit = '', ...inside] = match;
  const listed = inside.at(-1) ?? '';
  const words = whole.slice(number.length + unit.length, whole.length - listed.length);
  return HOLDS_COUNT.test(words) ? undefined : match;
}

function announced(match: RegExpExecArray, listed: ItemCount | undefined): AnnouncedCount {
  const [, numeral = '', unit = ''] = match;
  const start = match.index;
  const number = numeral === '两' ? 2 : (readNumeral(numeral) ?? 0);
  return { number, span: { start, end: start + numeral.length + unit.length }, listed, end: start + match[0].length };
}

/** The list that ends at an offset, from the first entry with the verb before it on; undefined when its entries cannot be told apart. */
function listBefore(text: string, offset: number): string | undefined {
  const before = textBefore(text, offset, LONGEST_LIST + 1);
  const list = before.split(/[，。；：（）]/).at(-1) ?? '';
  const [first = '', ...entries] = list.split('、');
  if (HOLDS_COUNT.test(list) || /(?:以及|[和及与])$/.test(list)) return undefined;
  const isClear = entries.every((entry) => entry.length <= LONGEST_ENTRY && !NO_ENTRY.test(entry));
  return list.length <= LONGEST_LIST && first.length <= LONGEST_FIRST && isClear ? list : undefined;
}
