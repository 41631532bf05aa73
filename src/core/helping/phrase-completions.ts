import type { Report } from '../model/report.ts';
import type { OwnNames } from '../model/settings.ts';
import { lineStart } from '../text/line-ends.ts';
import { firstMatch, matchesOf } from '../text/matches.ts';
import { formatNumeral, readNumeral } from '../text/numerals.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { sectionsOf } from '../views/sections.ts';
import { view } from '../views/view.ts';
import { type Completion, type CompletionKind, filterOf } from './completion.ts';
import { phrasesFor } from './phrases.ts';

/** Something to write, and what a clerk may have typed of it. */
interface Candidate {
  readonly kind: CompletionKind;
  readonly text: string;
  readonly detail: string;
  /** Other words that mean it. */
  readonly ways?: readonly string[];
}

/** One character alone begins too many expressions. */
const LEAST = 2;
const ORDINAL = /(?<=^|[。；：，\s])([一二三四五六七八九十]{1,3})是(?!否|非)/g;
const CLAUSE_START = /(?:^|[。；：，])[ \t\u3000]*$/;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）' };

const wordsOf = view((report): readonly Candidate[] => [
  ...organ(report),
  ...years(report),
  ...phrasesFor(report).map(({ text, source }): Candidate => ({ kind: 'expression', text, detail: source })),
]);

/**
 * What can be written in prose at a cursor (UTF-16 offset into `text`, which may be newer than the report): the next ordinal of
 * the run, organ and year, set expressions. Behind Latin letters all of them, to be found by their initials; behind the beginning
 * of some of them these alone; elsewhere all. The names of the user's office come before set expressions.
 */
export function phraseCompletions(
  report: Report,
  text: string,
  offset: number,
  names: OwnNames = {},
): readonly Completion[] {
  const before = text.slice(Math.max(lineStart(text, offset), offset - 80), offset);
  const letters = firstMatch(/(?<![A-Za-z])[A-Za-z]*$/, before).length;
  const base = before.slice(0, before.length - letters);
  const found = [...ordinal(report, text, offset, base), ...own(names), ...wordsOf(report)].map((candidate) => {
    const typed = letters > 0 ? letters + quoteBefore(candidate, base) : typedOf(candidate, before);
    const rest = candidate.text.slice(typed);
    const isThere = letters === 0 && typed > 0 && (rest === '' || text.startsWith(rest, offset));
    return { typed, isThere, completion: toCompletion(candidate, text, offset, typed) };
  });
  const begun = letters > 0 ? [] : found.filter(({ typed }) => typed > 0);
  return (begun.length > 0 ? begun : found).flatMap(({ isThere, completion }) => (isThere ? [] : [completion]));
}

function toCompletion(candidate: Candidate, text: string, offset: number, typed: number): Completion {
  const { kind, detail, ways = [] } = candidate;
  const closer = CLOSERS[candidate.text.charAt(0)];
  const isClosed =
    typed > 0 && closer !== undefined && candidate.text.endsWith(closer) && text.charAt(offset) === closer;
  return {
    kind,
    label: candidate.text,
    detail,
    text: candidate.text,
    span: { start: offset - typed, end: offset + (isClosed ? 1 : 0) },
    filter: [candidate.text, ...ways].map(filterOf).join(' '),
  };
}

/** How much of a candidate's beginning, or of another word for it, stands before the cursor. */
function typedOf({ kind, text, ways = [] }: Candidate, before: string): number {
  const least = kind === 'ordinal' ? 1 : LEAST;
  for (const way of [text, ...ways]) {
    for (let length = Math.min(way.length, before.length); length >= least; length -= 1) {
      if (before.endsWith(way.slice(0, length))) return length;
    }
  }
  return 0;
}

/** 1 where a candidate brings the quotation mark that stands before the letters. */
function quoteBefore({ text }: Candidate, base: string): number {
  return CLOSERS[text.charAt(0)] !== undefined && base.endsWith(text.charAt(0)) ? 1 : 0;
}

/** 二是 behind 一是 of the same section, where a clause begins. */
function ordinal(report: Report, text: string, offset: number, base: string): readonly Candidate[] {
  const heading = sectionsOf(report).findLast((section) => section.heading.span.end <= offset)?.heading;
  const last = matchesOf(ORDINAL, text.slice(heading?.titleSpan.start ?? 0, offset)).at(-1);
  const [written = '', numeral = ''] = last ?? [];
  const number = readNumeral(numeral);
  if (number === undefined) return [];
  const next = `${formatNumeral(number + 1)}是`;
  const candidate: Candidate = { kind: 'ordinal', text: next, detail: `接“${written}”` };
  return CLAUSE_START.test(base.slice(0, base.length - typedOf(candidate, base))) ? [candidate] : [];
}

/** Short names of the office, those who lead it (with title, to be found by name, too), and its plans in 《》. */
function own({ office = [], leaders = [], plans = [] }: OwnNames): readonly Candidate[] {
  return [
    ...office.map((text): Candidate => ({ kind: 'name', text, detail: '本单位简称' })),
    ...leaders.map(({ name, title }): Candidate => {
      return { kind: 'name', text: `${title}${name}`, detail: '本单位领导', ways: [name] };
    }),
    ...plans.map(
      (plan): Candidate => ({ kind: 'name', text: `《${plan}》`, detail: '本地的规划和方案', ways: [plan] }),
    ),
  ];
}

function organ(report: Report): readonly Candidate[] {
  const name = reportOrgan(report) ?? '';
  if (name.length < LEAST || /[【】]/.test(name)) return [];
  return [{ kind: 'organ', text: name, detail: '发文机关', ways: ['本单位'] }];
}

function years(report: Report): readonly Candidate[] {
  const { value } = report.year;
  if (value === undefined) return [];
  const both = (year: number, detail: string, words: readonly string[]): readonly Candidate[] => [
    { kind: 'year', text: `${year}年`, detail, ways: words },
    { kind: 'year', text: `${year}年度`, detail, ways: words.map((word) => `${word}度`) },
  ];
  return [...both(value, '报告年度', ['本年', '今年']), ...both(value + 1, '报告年度的次年', ['下一年', '明年'])];
}
