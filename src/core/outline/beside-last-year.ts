import { answerPrompt } from '../drafting/answer-list.ts';
import { comparing } from '../drafting/compare.ts';
import type { Comparison } from '../drafting/comparison.ts';
import { rollingForward } from '../drafting/roll-forward.ts';
import { type Report, settledYear } from '../model/report.ts';
import { findPrompts } from '../text/prompts.ts';
import { byPlace, type Span, slice, textBefore } from '../text/spans.ts';

/** Something to answer for that only shows beside last year's report. */
export interface BesideLastYear {
  readonly kind: 'doubt' | 'copied' | 'plan' | 'problem';
  /** Place in this year's report. */
  readonly span: Span;
  /** What it is about, in the words of this year's report, or, where that passes over something, of last year's. */
  readonly words: string;
  readonly message: string;
  /** Place in last year's report. */
  readonly lastSpan: Span | undefined;
}

const KINDS: Readonly<Record<Comparison['rule'], Exclude<BesideLastYear['kind'], 'doubt'> | undefined>> = {
  'copied-from-last-year': 'copied',
  'unanswered-plan': 'plan',
  'unanswered-problem': 'problem',
  'not-compared': undefined,
};
/** By so many characters beside it on its line a doubtful place is known again. */
const BESIDE = 8;
/** By so many where others were filled in, and such long words by themselves. */
const NEXT = 2;
const TELLING = 4;

/**
 * What a report has to answer for beside last year's, in the order of its text: what it copied, passes over, or never looked at; what a
 * prompt asks to answer is to be filled in and not told twice. One may stop at every step and go on later.
 */
export function* besideLastYear(report: Report, last: Report): Generator<undefined, readonly BesideLastYear[]> {
  const comparisons = yield* comparing(report, last);
  const asked = new Set(findPrompts(report.text).map((span) => slice(report.text, span)));
  const compared = comparisons.flatMap(({ rule, span, message, lastSpan }): readonly BesideLastYear[] => {
    const kind = KINDS[rule];
    if (kind === undefined || lastSpan === undefined) return [];
    if (kind === 'copied') return [{ kind, span, words: slice(report.text, span), message, lastSpan }];
    const words = slice(last.text, lastSpan);
    return asked.has(answerPrompt(kind, words)) ? [] : [{ kind, span, words, message, lastSpan }];
  });
  const doubts = yield* openDoubts(report, last);
  return [...compared, ...doubts].sort(byPlace);
}

interface KnownDoubt {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
  readonly message: string;
  readonly lastSpan: Span;
}

const known = new WeakMap<Report, readonly KnownDoubt[]>();

/** The doubts of last year's report as it would be rolled forward, each with the words it is known by; worked out once. */
function* doubtsOf(last: Report): Generator<undefined, readonly KnownDoubt[]> {
  const found = known.get(last) ?? (yield* findDoubts(last));
  known.set(last, found);
  return found;
}

function* findDoubts(last: Report): Generator<undefined, readonly KnownDoubt[]> {
  const year = settledYear(last);
  const rolled = year === undefined ? undefined : yield* rollingForward(last, { year: year + 1 });
  if (rolled === undefined) return [];
  const { text, doubts } = rolled;
  return doubts.flatMap(({ span: lastSpan, newSpan, message }): readonly KnownDoubt[] => {
    const words = slice(text, newSpan);
    const before =
      textBefore(text, newSpan.start, BESIDE)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    const behind = text.slice(newSpan.end, newSpan.end + BESIDE).split(/[\r\n]/)[0] ?? '';
    return words === '' || /[\r\n]/.test(words) ? [] : [{ before, words, behind, message, lastSpan }];
  });
}

/** The doubts whose words nobody has touched since: found again by what stands before or behind them. */
function* openDoubts({ text, year }: Report, last: Report): Generator<undefined, readonly BesideLastYear[]> {
  const own = settledYear(last);
  if (own === undefined || year.value !== own + 1) return [];
  const taken = new Set<number>();
  const found: BesideLastYear[] = [];
  for (const { before, words, behind, message, lastSpan } of yield* doubtsOf(last)) {
    yield;
    const start =
      placeOf(text, [before, words, behind], taken) ??
      placeOf(text, [before.slice(-NEXT), words, behind.slice(0, NEXT)], taken) ??
      (words.length < TELLING ? undefined : placeOf(text, ['', words, ''], taken));
    if (start === undefined) continue;
    taken.add(start);
    found.push({ kind: 'doubt', span: { start, end: start + words.length }, words, message, lastSpan });
  }
  return found;
}

/** Where some words begin that stand between others, and are not taken yet. */
function placeOf(
  text: string,
  pieces: readonly [string, string, string],
  taken: ReadonlySet<number>,
): number | undefined {
  const piece = pieces.join('');
  const into = pieces[0].length;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (!taken.has(at + into)) return at + into;
  }
  return undefined;
}
