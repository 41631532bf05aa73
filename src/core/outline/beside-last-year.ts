import { comparing } from '../drafting/compare.ts';
import type { Comparison } from '../drafting/comparison.ts';
import { rollForward } from '../drafting/roll-forward.ts';
import { type Report, settledYear } from '../model/report.ts';
import { byPlace, type Span, slice } from '../text/spans.ts';
import { view } from '../views/view.ts';

/** Something to answer for that only shows beside last year's report. */
export interface BesideLastYear {
  readonly kind: 'doubt' | 'copied' | 'plan' | 'problem';
  /** Place in this year's report. */
  readonly span: Span;
  readonly message: string;
  /** Place in last year's report. */
  readonly lastSpan: Span | undefined;
}

const KINDS: Readonly<Record<Comparison['rule'], BesideLastYear['kind'] | undefined>> = {
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
 * What a report has to answer for beside last year's, in the order of its text: what it copied, passes over, or never looked at. One
 * may stop at every step and go on later.
 */
export function* besideLastYear(report: Report, last: Report): Generator<undefined, readonly BesideLastYear[]> {
  const comparisons = yield* comparing(report, last);
  const compared = comparisons.flatMap(({ rule, span, message, lastSpan }): readonly BesideLastYear[] => {
    const kind = KINDS[rule];
    return kind === undefined ? [] : [{ kind, span, message, lastSpan }];
  });
  yield;
  return [...compared, ...openDoubts(report, last)].sort(byPlace);
}

/** The doubts of last year's report as it would be rolled forward, each with the words it is known by. */
const doubtsOf = view((last: Report) => {
  const year = settledYear(last);
  const rolled = year === undefined ? undefined : rollForward(last, { year: year + 1 });
  return (rolled?.doubts ?? []).flatMap(({ span: lastSpan, newSpan, message }) => {
    const words = slice(rolled?.text ?? '', newSpan);
    const before =
      rolled?.text
        .slice(Math.max(0, newSpan.start - BESIDE), newSpan.start)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    const behind = rolled?.text.slice(newSpan.end, newSpan.end + BESIDE).split(/[\r\n]/)[0] ?? '';
    return words === '' || /[\r\n]/.test(words) ? [] : [{ before, words, behind, message, lastSpan }];
  });
});

/** The doubts whose words nobody has touched since: found again by what stands before or behind them. */
function openDoubts({ text, year }: Report, last: Report): readonly BesideLastYear[] {
  const own = settledYear(last);
  if (own === undefined || year.value !== own + 1) return [];
  const taken = new Set<number>();
  return doubtsOf(last).flatMap(({ before, words, behind, message, lastSpan }): readonly BesideLastYear[] => {
    const start =
      placeOf(text, [before, words, behind], taken) ??
      placeOf(text, [before.slice(-NEXT), words, behind.slice(0, NEXT)], taken) ??
      (words.length < TELLING ? undefined : placeOf(text, ['', words, ''], taken));
    if (start === undefined) return [];
    taken.add(start);
    return [{ kind: 'doubt', span: { start, end: start + words.length }, message, lastSpan }];
  });
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
