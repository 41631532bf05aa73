import type { Breakdown } from './breakdowns.ts';
import { type Quantity, round } from './quantities.ts';

/**
 * How a list of parts and its total disagree, and what the parts make together. just-short: by so few that a slip is likelier than
 * an entry left out.
 */
export interface SumFault {
  readonly kind: 'unequal' | 'exceeds' | 'just-short' | 'falls-short';
  readonly sum: number;
}

/** Parts that follow each other in time, not beside each other: 立案80件、结案60件 may well exceed 100件. */
const STAGE =
  /受理|立案|结案|办结|办理|办复|审结|答复|反馈|移送|整改|完成|解决|化解|调解|采纳|落实|执行|已|未|正在|尚|属|涉|适用|新增|参加|参与/;
/** How cases end; those that have not ended yet are missing from such a list. */
const OUTCOME = /胜诉|败诉|维持|撤销|驳回|撤回|撤诉|终止|中止|纠错|变更|责令|确认|和解|等$/;
/** What a slip may be: one, or a twentieth of the total, nine at most. */
const SLIP_SHARE = 0.05;
const LARGEST_SLIP = 9;
/** People and households are counted under several heads at once: 党员、妇女. */
const OVERLAPPING: ReadonlySet<string> = new Set(['人', '名', '户', '家', '人次', '人份', '户次', '家次']);

/** Judges a list of parts against its total; undefined when they agree, or when a sensible reading makes them agree. */
export function judgeSum(breakdown: Breakdown): SumFault | undefined {
  const { total, rivals, items, isClosed, isWhole } = breakdown;
  const parts = items.map((item) => item.quantity);
  const all = [total, ...rivals];
  if ([...all, ...parts].some((quantity) => quantity.isApproximate)) return undefined;
  const values = parts.map((part) => part.value);
  const sum = sumOf(values);
  const slack = slackOf([total, ...parts]);
  const sums = [sum, ...nestedSums(values, sum, slack)];
  const equals = (value: number, other: number) => Math.abs(value - other) <= slack;
  if (all.some(({ value }) => sums.some((candidate) => equals(candidate, value)))) return undefined;
  if (all.some(({ value }) => hasRunningTotal(values, value, slack, isClosed))) return undefined;
  if (isOfAnother(breakdown, values, slack)) return undefined;
  if (isClosed) return { kind: 'unequal', sum };
  const most = Math.max(...all.map(({ value }) => value));
  if (sums.every((candidate) => candidate > most)) {
    const mayOverlap = OVERLAPPING.has(total.unit) || items.some(({ label }) => STAGE.test(label));
    const isOneTooLarge = values.some((value) => value > most + slack);
    return mayOverlap && !isOneTooLarge ? undefined : { kind: 'exceeds', sum };
  }
  const isPartial = sums.length > 1 || items.some(({ label }) => STAGE.test(label));
  if (!isWhole || isPartial) return undefined;
  const isSlip = mayBeSlip(total, sum) && !items.some(({ label }) => OUTCOME.test(label));
  return { kind: isSlip ? 'just-short' : 'falls-short', sum };
}

/**
 * Whether the entries may belong to two lists, one inside the other: 其他 then closes either, and the parts of an entry are judged as
 * a list of their own.
 */
function isOfAnother({ total, items, inner, isInner }: Breakdown, values: readonly number[], slack: number): boolean {
  if (inner !== undefined) return true;
  const [before, last] = items.slice(-2);
  const isSetOff = last?.isBehindComma === true && before?.isBehindComma === false;
  return isInner && (isSetOff || Math.abs(sumOf(values.slice(0, -1)) - total.value) <= slack);
}

function sumOf(values: readonly number[]): number {
  return round(values.reduce((one, other) => one + other, 0));
}

function mayBeSlip({ value, step }: Quantity, sum: number): boolean {
  const most = Math.max(1, Math.min(LARGEST_SLIP, (value / step) * SLIP_SHARE));
  return Math.abs(value - sum) / step <= most;
}

/**
 * What the parts make when one of them is the parent of those behind it (结案63件、维持38件、撤销25件). A part is looked at only for as
 * many before it as double in value, none of them 0, so that the time stays linear.
 */
function nestedSums(values: readonly number[], sum: number, slack: number): readonly number[] {
  return values.flatMap((parent, index) => {
    if (parent === 0) return [];
    let inner = 0;
    for (let child = index + 1; child < values.length && inner <= parent; child += 1) {
      inner += values[child] ?? 0;
      if (child > index + 1 && Math.abs(inner - parent) <= slack) return [sum - parent];
    }
    return [];
  });
}

/**
 * Whether the first few parts make the total already; what follows then divides it in another way, and in a closed list makes the
 * total a second time.
 */
function hasRunningTotal(values: readonly number[], total: number, slack: number, isClosed: boolean): boolean {
  const sum = values.reduce((one, other) => one + other, 0);
  let running = 0;
  return values.some((value, index) => {
    running += value;
    if (index === 0 || Math.abs(running - total) > slack) return false;
    return !isClosed || Math.abs(sum - running - total) <= slack;
  });
}

/** Counts must agree to the unit; amounts in 万 or with decimals may each be rounded. */
function slackOf(quantities: readonly Quantity[]): number {
  const step = quantities.reduce((largest, quantity) => Math.max(largest, quantity.step), 0);
  return step === 1 ? 0 : (step * quantities.length) / 2;
}
