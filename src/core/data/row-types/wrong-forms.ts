import type { WrongForm } from './expression.ts';

/** The words that show a form to be part of another word. */
export type Guards = Pick<WrongForm, 'unlessAfter' | 'unlessBefore'>;

/** Several wrong forms of one right one, with the same guards. */
export function formsOf(right: string, wrong: readonly string[], guards: Guards = {}): readonly WrongForm[] {
  return wrong.map((form) => ({ wrong: form, right, ...guards }));
}

/** One wrong word in front of each of several others: 法制 for 法治 in 法制思维、法制方式. */
export function swapped(
  wrong: string,
  right: string,
  tails: readonly string[],
  guards: Guards = {},
): readonly WrongForm[] {
  return tails.map((tail) => ({ wrong: `${wrong}${tail}`, right: `${right}${tail}`, ...guards }));
}
