import { COLLECTIVE_NAMES } from '../data/collective-names.ts';
import { MEMBER_SETS } from '../data/member-sets.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { lineStart } from '../text/line-ends.ts';
import { buildMatcher, type LiteralMatcher } from '../text/literals.ts';
import { firstMatch } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_TEXTS } from './explanation-texts.ts';

/** A list of members under its name. */
interface Meaning {
  readonly name: string;
  readonly members: readonly string[];
  readonly source: string;
  /** What was found is the name itself, or one member, which alone means nothing. */
  readonly isName: boolean;
}

/** No set expression reaches further from its middle; UTF-16 units. */
const REACH = 80;
/** What stands between two members of one list. */
const JOINT = /^[、，,；]?(?:和|与|及|以及)?$/;

let matcher: LiteralMatcher<Meaning> | undefined;

function* literals(): Generator<readonly [string, Meaning]> {
  for (const { name, members, source } of COLLECTIVE_NAMES) {
    const meaning = { name: `“${name}”`, members, source };
    for (const form of new Set([name, name.replace('、', '，')])) yield [form, { ...meaning, isName: true }];
    const member: Meaning = { ...meaning, isName: false };
    for (const right of members) yield [right, member];
  }
  for (const { id, members, source } of MEMBER_SETS) {
    const meaning = { name: id, members: members.map(({ right }) => right), source };
    const [first, second] = [...id.matchAll(/“([^“”]+)”/g)];
    if (first?.[1] !== undefined && second === undefined) yield [first[1], { ...meaning, isName: true }];
    const member: Meaning = { ...meaning, isName: false };
    for (const { right, also = [] } of members) for (const form of [right, ...also]) yield [form, member];
  }
}

/** The full members of the set expression at an offset: by its name, or by two of its members side by side. */
export function explainPhrase({ text }: Report, offset: number, language: Language = 'zh-CN'): Explanation | undefined {
  matcher ??= buildMatcher(literals());
  const start = Math.max(lineStart(text, offset), offset - REACH);
  const near = firstMatch(/^[^\r\n]*/, text.slice(start, offset + REACH));
  const all = [...matcher.find(near)];
  const here = all.filter((match) => match.start <= offset - start && offset - start < match.end);
  for (const match of [...here.filter(({ value }) => value.isName), ...here.filter(({ value }) => !value.isName)]) {
    const { name, members, source, isName } = match.value;
    const run = isName
      ? match
      : runAround(
          near,
          match,
          all.filter(({ value }) => value === match.value),
        );
    if (run === undefined) continue;
    const mark = members.some((member) => member.includes('、')) ? '；' : '、';
    const span = { start: start + run.start, end: start + run.end };
    return { span, title: name, points: [members.join(mark), EXPLANATION_TEXTS[language].source(source)] };
  }
  return undefined;
}

/** The members of one list that stand side by side around one of them; undefined when it stands alone. */
function runAround(text: string, place: Span, others: readonly Span[]): Span | undefined {
  let run = place;
  for (const other of others) if (isJoined(text, run, other)) run = { start: run.start, end: other.end };
  for (const other of others.toReversed()) if (isJoined(text, other, run)) run = { start: other.start, end: run.end };
  return run === place ? undefined : run;
}

function isJoined(text: string, first: Span, second: Span): boolean {
  return second.start >= first.end && second.start - first.end <= 3 && JOINT.test(text.slice(first.end, second.start));
}
