import { MEMBER_SETS } from '../data/member-sets.ts';
import type { MemberSet } from '../data/row-types/member-set.ts';
import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import type { LiteralMatch } from '../text/literals.ts';
import { quote } from '../text/quotes.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import type { MemberForm } from '../views/literal-tables.ts';
import { literalsIn } from '../views/literals-found.ts';
import { isValidFor } from './validity.ts';

/** A form where it stands; offsets in its line. */
interface Token {
  readonly form: MemberForm;
  readonly start: number;
  readonly end: number;
}

/** What may stand between two members of one run. */
const JOINT = /^[、，,；]?(?:和|与|及|以及)?$/;
const LAST_JOINT = /^(?:和|与|及|以及)$/;

/** Runs of members in a report that differ from their set: wrong order, a wrong member, or one left out. */
export function* findBrokenSets(report: Report): Generator<Problem> {
  for (const { line, text, matches } of literalsIn(report).members) {
    for (const run of findRuns(text, matches)) {
      if (!isValidFor(run.set, report.year.value) || isInside(report.cited, line.start + run.start)) continue;
      const problem = judge(text, run, line.start);
      if (problem !== undefined) yield problem;
    }
  }
}

interface Run extends Span {
  readonly set: MemberSet;
  readonly tokens: readonly Token[];
}

/** The members of each set that stand next to one another, in runs long enough to be judged. */
function findRuns(text: string, matches: readonly LiteralMatch<MemberForm>[]): readonly Run[] {
  const open: (Token[] | undefined)[] = [];
  const runs: Run[] = [];
  const close = (at: number) => {
    const set = MEMBER_SETS[at];
    const tokens = open[at] ?? [];
    const [first] = tokens;
    const last = tokens.at(-1);
    if (set === undefined || first === undefined || last === undefined || tokens.length < set.least) return;
    runs.push({ set, tokens, start: first.start, end: last.end });
  };
  for (const { value: form, start, end } of matches) {
    const run = open[form.set];
    const last = run?.at(-1);
    if (last !== undefined && start < last.end) continue;
    const token: Token = { form, start, end };
    const isNext = last !== undefined && isJoint(text, last.end, start);
    if (run !== undefined && isNext && run.every((other) => other.form.index !== form.index)) run.push(token);
    else {
      close(form.set);
      open[form.set] = [token];
    }
  }
  for (const at of open.keys()) close(at);
  return runs;
}

function isJoint(text: string, start: number, end: number): boolean {
  return start === end || (end - start <= 3 && JOINT.test(text.slice(start, end)));
}

function judge(text: string, run: Run, offset: number): Problem | undefined {
  const { set, tokens, start, end } = run;
  const behind = text.slice(end, end + 12);
  if (set.followedBy !== undefined && !set.followedBy.some((word) => behind.startsWith(word))) return undefined;
  const wrong = tokens.filter(({ form }) => form.isWrong);
  const order = tokens.map(({ form }) => form.index);
  const isDisordered = order.join() !== order.toSorted((a, b) => a - b).join();
  const isOpen = /^[、；等和与及以]/.test(behind) || /[、和与及]/.test(text.charAt(start - 1));
  const lacking = set.members.filter((_, index) => !order.includes(index));
  const isLacking = set.isWhole === true && lacking.length === 1 && !isOpen;
  if (wrong.length === 0 && !isDisordered && !isLacking) return undefined;
  const right = rightForm(text, run, isLacking);
  const faults = [
    ...wrong.map(({ form }) => `${quote(form.text)}应为${quote(form.right)}`),
    ...(isDisordered ? ['次序不对'] : []),
    ...(isLacking ? lacking.map((member) => `缺少${quote(member.right)}`) : []),
  ];
  const span = { start: offset + start, end: offset + end };
  return {
    span,
    severity: set.severity,
    message: `${quote(slice(text, run))}${wrong.length > 0 ? '中' : ''}${faults.join('，')}；固定提法是${quote(set.members.map(({ right: member }) => member).join('、'))}（${set.source}）`,
    fixes: [replacement(span, right)],
  };
}

/** The members of a run in their order, in the writer's own words where those are right, joined as the writer joined them. */
function rightForm(text: string, { set, tokens }: Run, isLacking: boolean): string {
  const gaps = tokens.slice(1).map((token, at) => text.slice(tokens[at]?.end, token.start));
  const words = set.members.flatMap(({ right }, index) => {
    const token = tokens.find(({ form }) => form.index === index);
    if (token === undefined) return isLacking ? [right] : [];
    return [token.form.isWrong ? right : token.form.text];
  });
  const mark = gaps.find((gap) => !LAST_JOINT.test(gap)) ?? '、';
  const [lastGap = mark] = gaps.slice(-1);
  return `${words.slice(0, -1).join(mark)}${LAST_JOINT.test(lastGap) ? lastGap : mark}${words.slice(-1).join('')}`;
}
