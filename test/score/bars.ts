import type { Result } from './result.ts';

/** Share of the annotated errors and warnings that must be found. */
const RECALL = 0.75;
const MOST_EXTRA_WARNINGS = 3;

/** How many of the annotated errors and warnings are found on their words, and on their line. */
export function recall({ scored }: Result): { readonly strict: number; readonly line: number; readonly all: number } {
  const wanted = scored.filter(({ entry }) => entry.severity === 'error' || entry.severity === 'warning');
  const strict = wanted.filter(({ found }) => found === 'strict').length;
  const line = wanted.filter(({ found }) => found !== 'missed').length;
  return { strict, line, all: wanted.length };
}

/** What falls below the bars, in words; nothing when all stand. */
export function fallsBelow(result: Result): readonly string[] {
  const { strict, all } = recall(result);
  const unlisted = result.extras.filter(({ judged }) => judged === undefined).map(({ place }) => place.severity);
  const unread = result.further.filter(({ place, judged }) => place.severity === 'error' && judged === undefined);
  const wrong = [...result.extras, ...result.further].filter(
    ({ place, judged }) => place.severity === 'error' && judged?.judgement === 'wrong',
  );
  const counts: readonly (readonly [string, number, number])[] = [
    ['unlisted errors in the five reports', unlisted.filter((severity) => severity === 'error').length, 0],
    [
      'unlisted warnings in the five reports',
      unlisted.filter((severity) => severity === 'warning').length,
      MOST_EXTRA_WARNINGS,
    ],
    ['findings on traps', result.noise.filter(({ judged }) => judged === undefined).length, 0],
    ['errors in the further reports that nobody has judged', unread.length, 0],
    ['wrong errors', wrong.length, 0],
    ['findings in documents that are no reports', result.foreign.length, 0],
    ['judgements without a finding', result.stale.length, 0],
  ];
  const below = counts
    .filter(([, count, most]) => count > most)
    .map(([name, count, most]) => `${name}: ${count} > ${most}`);
  return strict < all * RECALL ? [`recall: ${strict} of ${all} < ${RECALL * 100} %`, ...below] : below;
}
