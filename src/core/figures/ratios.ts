import type { Quantity } from './quantities.ts';

/** A percentage that the numbers beside it contradict. */
export interface WrongRatio {
  readonly percent: Quantity;
  /** What the percentage should be; undefined when it is one that cannot exceed a hundred. */
  readonly right: number | undefined;
  /** How that is worked out: 76÷80. */
  readonly sum: string;
  readonly witnesses: readonly Quantity[];
}

const RATES =
  '办结|办复|答复|回复|反馈|化解|调解成功|调处成功|审结|结案|整改|采纳|解决|合格|及格|优秀|通过|出庭|出庭应诉|胜诉|败诉|纠错|履行';
const RATE = new RegExp(`^(?:其中|总体)?(${RATES})率(?:均)?(?:为|达到|达)?$`);
/** None of these can be more than the whole. */
const PART = new RegExp(
  `(?:(?:${RATES}|满意|覆盖|参与|参考|参训|知晓|普及|公开|到位|持证|及时)率|占比)(?:均)?(?:为|达到|达)?$`,
);
const UP = '增加|增长|上升|提高|提升|多';
const DOWN = '减少|下降|降低|少';
const CHANGE = new RegExp(`(?:(${UP})|${DOWN})了?$`);
const COMPARED = /[较比]|同比|环比/;
/** 较上年的60件, 比“十三五”末的60件: what the number behind is compared with. */
const NAMED_BASE =
  /[较比](?:(?:上年|去年|上一年|前一年|20[0-9]{2}年)(?:度|同期)?的?|(?![大小高低多少])[^，。；：、0-9]{1,10}的)$/;
/** Growth of these is told in prices of another year than their amounts. */
const IN_REAL_TERMS = /生产总值|增加值|GDP|经济总量|可比价|不变价|实际增/;
const CHANGED_BY = new RegExp(
  `^[，、（(]?(?:同比|环比)?(?:${UP}|${DOWN}|增幅|降幅|升幅|减幅|幅度)?了?(?:为|达到|达)?$`,
);
const CHANGED_TO = new RegExp(`^(?:${UP}|${DOWN}|增|减|升|降)[到至为]$`);
const SHARE = /^，?占(?:比|总数的?|总量的?|总件数的?|全部[^，。；]{0,8}的)?(?:为|达到|达)?$/;
/** What is done time and again, whatever it is. */
const TIMES: ReadonlySet<string> = new Set(['次', '场', '期', '轮']);
/** A label reaches back no further. */
const LABEL = 12;

/** Each percentage is held against every number before it in its sentence: where there are more, none is worked out. */
export const MOST_NUMBERS = 200;

/** Every percentage of a text that can be worked out from its sentence and is wrong; spans are offsets into the text. */
export function* wrongRatios(text: string, quantities: readonly Quantity[]): Generator<WrongRatio> {
  for (const sentence of sentencesOf(text, quantities)) {
    for (const [index, percent] of sentence.entries()) {
      if (percent.unit !== '%' || percent.isApproximate) continue;
      const label = labelOf(text, percent);
      if (percent.value > 100 && PART.test(label)) {
        yield { percent, right: undefined, sum: '', witnesses: [] };
        continue;
      }
      const before = sentence[index - 1];
      if (before === undefined || before.unit === '%' || sentence.length > MOST_NUMBERS) continue;
      const earlier = sentence.slice(0, index).filter((quantity) => quantity.unit !== '%');
      const gap = text.slice(before.span.end, percent.span.start);
      const ratios =
        rateOf(text, label, earlier) ??
        (SHARE.test(gap) ? shareOf(before, earlier) : undefined) ??
        changeOf(text, gap, earlier);
      const fault = ratios?.every((ratio) => !agrees(ratio, percent)) ? ratios[0] : undefined;
      if (fault !== undefined) yield { percent, right: fault.value, sum: fault.sum, witnesses: fault.witnesses };
    }
  }
}

/** The first percentage of a text that is not worked out because its sentence holds too many numbers. */
export function firstUnjudged(text: string, quantities: readonly Quantity[]): Quantity | undefined {
  if (quantities.length <= MOST_NUMBERS) return undefined;
  for (const sentence of sentencesOf(text, quantities)) {
    const percent = sentence.length > MOST_NUMBERS ? sentence.find(({ unit }) => unit === '%') : undefined;
    if (percent !== undefined) return percent;
  }
  return undefined;
}

/** The numbers of each sentence. */
function* sentencesOf(text: string, quantities: readonly Quantity[]): Generator<readonly Quantity[]> {
  let first = 0;
  for (const [index, { span }] of quantities.entries()) {
    const before = quantities[index - 1];
    if (before === undefined || !/[。！？]/.test(text.slice(before.span.end, span.start))) continue;
    yield quantities.slice(first, index);
    first = index;
  }
  yield quantities.slice(first);
}

/** One way to work out a percentage. */
interface Ratio {
  readonly value: number;
  readonly sum: string;
  readonly witnesses: readonly Quantity[];
  /** By how much it may be off because its numbers are rounded. */
  readonly slack: number;
}

function ratio(part: number, whole: number, sum: string, witnesses: readonly Quantity[]): Ratio {
  const value = (part / whole) * 100;
  const rounding = witnesses.map(({ step, value: of }) => (step === 1 ? 0 : step / 2 / of));
  return { value, sum, witnesses, slack: value * rounding.reduce((one, other) => one + other, 0) };
}

/** Rounded or cut off at the last printed figure. */
function agrees({ value, slack }: Ratio, { value: printed, step }: Quantity): boolean {
  const off = value - printed;
  return off >= -step / 2 - slack - 1e-9 && off < step + slack;
}

/** 办结76件，办结率95%: the count that bears the name of the rate, by each larger count before it. */
function rateOf(text: string, label: string, earlier: readonly Quantity[]): readonly Ratio[] | undefined {
  const name = RATE.exec(label)?.[1];
  if (name === undefined) return undefined;
  const at = earlier.findLastIndex(({ span }) => text.startsWith(name, span.start - name.length));
  const part = earlier[at];
  if (part === undefined) return undefined;
  // Meetings counted before a ； are no whole of the hearings behind it.
  const isOfMatter = ({ span, unit }: Quantity) =>
    !TIMES.has(unit) || !text.slice(span.end, part.span.start).includes('；');
  return shareOf(part, earlier.slice(0, at).filter(isOfMatter));
}

/** A part by each count of its unit that can be its whole; undefined when there is none. */
function shareOf(part: Quantity, earlier: readonly Quantity[]): readonly Ratio[] | undefined {
  const wholes = earlier.filter((other) => other !== part && other.unit === part.unit && other.value >= part.value);
  if (part.isApproximate || wholes.some((whole) => whole.isApproximate) || wholes.length === 0) return undefined;
  return wholes.reverse().map((whole) => ratio(part.value, whole.value, `${part.value}÷${whole.value}`, [part, whole]));
}

/** 57次，较上年减少18次，下降24%; 由50件增加到60件，增长20%. */
function changeOf(text: string, gap: string, earlier: readonly Quantity[]): readonly Ratio[] | undefined {
  const by = earlier.at(-1);
  if (by === undefined || by.isApproximate || !CHANGED_BY.test(gap)) return undefined;
  const [first = by] = earlier;
  const told = text.slice(Math.max(0, first.span.start - LABEL), by.span.end) + gap;
  if (IN_REAL_TERMS.test(told)) return undefined;
  const before = text.slice(Math.max(0, by.span.start - LABEL * 2), by.span.start);
  const others = earlier.slice(0, -1).filter((other) => other.unit === by.unit && !other.isApproximate);
  const from = others.at(-1);
  if (from !== undefined && CHANGED_TO.test(text.slice(from.span.end, by.span.start))) {
    const [low, high] = [Math.min(from.value, by.value), Math.max(from.value, by.value)];
    return [ratio(high - low, from.value, `（${high}-${low}）÷${from.value}`, [from, by])];
  }
  const change = CHANGE.exec(before);
  if (change === null || !COMPARED.test(before) || others.length === 0) return undefined;
  const isUp = change[1] !== undefined;
  return others.reverse().flatMap((now): readonly Ratio[] => {
    if (NAMED_BASE.test(text.slice(Math.max(0, now.span.start - LABEL), now.span.start))) {
      return [ratio(by.value, now.value, `${by.value}÷${now.value}`, [now, by])];
    }
    const base = isUp ? now.value - by.value : now.value + by.value;
    return base > 0
      ? [ratio(by.value, base, `${by.value}÷（${now.value}${isUp ? '-' : '+'}${by.value}）`, [now, by])]
      : [];
  });
}

/** The words directly before a number, from the last mark on. */
function labelOf(text: string, { span }: Quantity): string {
  const before = text.slice(Math.max(0, span.start - LABEL), span.start);
  return before.split(/[，。；：、（）]/).at(-1) ?? '';
}
