/** Milliseconds that `work` takes on a machine that has nothing else to do. */
const USUAL = 8;
const RUNS = 5;

/** A piece of work that is the same everywhere. */
function work(): number {
  let value = 1;
  for (let count = 0; count < 400_000; count += 1) value = (value * 48271) % 2147483647;
  return value;
}

/** How many times as slow as an idle one this machine is just now, at least 1: budgets of time grow as much. */
export function slowness(): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.max(1, (times.sort((a, b) => a - b)[RUNS >> 1] ?? USUAL) / USUAL);
}

/**
 * How far a time that can be taken only once, or beside other work, may go beyond its budget: the test shares two cores with a
 * server, a browser and the editor in it. What is printed is held against the budget by hand.
 */
export const PATIENCE = 4;
