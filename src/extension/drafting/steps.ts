/** What a step answers when the user wants the step before it again. */
export const BACK = Symbol('back');

/** What a question leads to: an answer, the step before it, or, undefined, nothing at all: it was cancelled. */
export type Answer<T> = T | typeof BACK | undefined;

/** What stands above a question, and which of how many it is. */
export interface Frame {
  readonly title: string;
  readonly step?: number;
  readonly total?: number;
  /** What was typed at the steps that were left without an answer, by step; it is there again when they are asked again. */
  readonly typed?: Map<number, string>;
}

/** One question: takes what is known so far and adds to it. */
export type Step<Facts> = (facts: Facts, frame: Frame) => Promise<Answer<Facts>>;

/**
 * Asks one question after the other; each tells `keep` what is known by then, and can go back to the one before with all that was
 * answered. Undefined when the first is left.
 */
export async function askAll<Facts>(
  title: string,
  start: Facts,
  steps: readonly Step<Facts>[],
  keep: (facts: Facts) => void,
): Promise<Facts | undefined> {
  const typed = new Map<number, string>();
  let facts = start;
  let index = 0;
  for (let step = steps[0]; step !== undefined; step = steps[index]) {
    const answer = await step(facts, { title, step: index + 1, total: steps.length, typed });
    if (answer === undefined) return undefined;
    if (answer !== BACK) keep(answer);
    if (answer !== BACK) facts = answer;
    index += answer === BACK ? -1 : 1;
  }
  return facts;
}
