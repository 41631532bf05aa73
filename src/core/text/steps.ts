/** The result of work that can be done a step at a time, done at once. */
export function atOnce<Result>(work: Iterator<undefined, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
