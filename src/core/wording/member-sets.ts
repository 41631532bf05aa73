import { LEGAL_SETS } from '../data/legal-sets.ts';
import { POLITICAL_SETS } from '../data/political-sets.ts';
import { isInside } from '../reading/years.ts';
import type { Report } from '../report.ts';
import type { Problem } from '../rule.ts';
import { slice } from '../text.ts';
import { isValidFor } from './expression.ts';
import { literalTable } from './literal-table.ts';
import type { LiteralMatch } from './literals.ts';
import type { MemberSet } from './member-set.ts';
import { quote } from './quote.ts';

/** Every set that is known. */
export const MEMBER_SETS: readonly MemberSet[] = [...LEGAL_SETS, ...POLITICAL_SETS];

/** A form of a member: the place of its set among the sets, and its own in the set. */
interface Form {
  readonly set: number;
  readonly index: number;
  readonly isWrong: boolean;
  readonly text: string;
}

/** A form where it stands; offsets in its line. */
interface Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** What may stand between two members of one run. */
const JOINT = /^[、，,；]?(?:和|与|及|以及)?$/;
const LAST_JOINT = /^(?:和|与|及|以及)$/;

const forms = literalTable(function* (): Generator<readonly [string, Form]> {
  for (const [set, { members }] of MEMBER_SETS.entries()) {
    for (const [index, { right, also = [], wrong = [] }] of members.entries()) {
      for (const form of [right, ...also].flatMap(quotedAnyhow))
        yield [form, { set, index, isWrong: false, text: form }];
      for (const form of wrong.flatMap(quotedAnyhow)) yield [form, { set, index, isWrong: true, text: form }];
    }
  }
});

/** A form with “…” also in single, straight and without quotation marks: those are another rule's business. */
function quotedAnyhow(form: string): readonly string[] {
  if (!form.includes('“')) return [form];
  return ['“”', '‘’', '""', '  '].map(([open = '', close = '']) =>
    form.replace('“', open.trim()).replace('”', close.trim()),
  );
}

/** Runs of members in a report that differ from their set: wrong order, a wrong member, or one left out. */
export function* findBrokenSets(report: Report): Generator<Problem> {
  for (const { line, text, matches } of forms(report)) {
    for (const { set, run } of findRuns(text, matches)) {
      if (!isValidFor(set, report.year.value) || isInside(report.cited, line.start + (run[0]?.start ?? 0))) continue;
      const problem = judge(text, set, run, line.start);
      if (problem !== undefined) yield problem;
    }
  }
}

interface Run {
  readonly set: MemberSet;
  readonly run: readonly Token[];
}

/** The members of each set that stand next to one another, in runs long enough to be judged. */
function findRuns(text: string, matches: readonly LiteralMatch<Form>[]): readonly Run[] {
  const open: (Token[] | undefined)[] = [];
  const runs: Run[] = [];
  const close = (at: number) => {
    const set = MEMBER_SETS[at];
    const run = open[at];
    if (set !== undefined && run !== undefined && run.length >= set.least) runs.push({ set, run });
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

function judge(text: string, set: MemberSet, run: readonly Token[], offset: number): Problem | undefined {
  const found = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  const behind = text.slice(found.end, found.end + 12);
  if (set.followedBy !== undefined && !set.followedBy.some((word) => behind.startsWith(word))) return undefined;
  const wrong = run.filter(({ form }) => form.isWrong);
  const isDisordered = run.some((token, at) => at > 0 && token.form.index < (run[at - 1]?.form.index ?? 0));
  const isOpen = /^[、；等和与及以]/.test(behind) || /[、和与及]/.test(text.charAt(found.start - 1));
  const lacking = set.members.filter((_, index) => run.every(({ form }) => form.index !== index));
  const isLacking = set.isWhole === true && lacking.length === 1 && !isOpen;
  if (wrong.length === 0 && !isDisordered && !isLacking) return undefined;
  const right = rightForm(text, set, run, isLacking);
  const faults = [
    ...wrong.map(({ form }) => `${quote(form.text)}应为${quote(set.members[form.index]?.right ?? '')}`),
    ...(isDisordered ? ['次序不对'] : []),
    ...(isLacking ? [`缺少${quote(lacking[0]?.right ?? '')}`] : []),
  ];
  const span = { start: offset + found.start, end: offset + found.end };
  return {
    span,
    severity: set.severity,
    message: `${quote(slice(text, found))}${wrong.length > 0 ? '中' : ''}${faults.join('，')}；固定提法是${quote(set.members.map(({ right: member }) => member).join('、'))}（${set.source}）`,
    fixes: [{ title: `改为${quote(right)}`, edits: [{ span, text: right }], safe: false }],
  };
}

/** The members of a run in their order, in the writer's own words where those are right, joined as the writer joined them. */
function rightForm(text: string, set: MemberSet, run: readonly Token[], isLacking: boolean): string {
  const gaps = run.slice(1).map((token, at) => text.slice(run[at]?.end, token.start));
  const words = set.members.flatMap(({ right }, index) => {
    const token = run.find(({ form }) => form.index === index);
    if (token === undefined) return isLacking ? [right] : [];
    return [token.form.isWrong ? right : token.form.text];
  });
  const mark = gaps.find((gap) => !LAST_JOINT.test(gap)) ?? '、';
  const lastGap = gaps.at(-1) ?? mark;
  return `${words.slice(0, -1).join(mark)}${LAST_JOINT.test(lastGap) ? lastGap : mark}${words.at(-1) ?? ''}`;
}
