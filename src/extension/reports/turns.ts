/**
 * Takes steps until the work is done or its turn (in milliseconds) is over: the step that is under way then is the last. Undefined
 * when there is work left.
 */
export function takeTurn<Result>(
  work: Iterator<undefined, Result>,
  milliseconds: number,
  now: () => number = () => performance.now(),
): { readonly result: Result } | undefined {
  for (const end = now() + milliseconds; now() < end; ) {
    const step = work.next();
    if (step.done) return { result: step.value };
  }
  return undefined;
}
