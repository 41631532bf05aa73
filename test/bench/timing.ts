/** Something to measure; `run` may be asynchronous. */
export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
}

/** How long one run took, in milliseconds. */
async function once(run: () => unknown): Promise<number> {
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** How often a subject runs in its turn: the first run, which finds the processor's caches full of another's data, is not counted. */
const TURN = 12;

/** A subject warms up for so long (ms): the compiler of the engine takes that time to settle. */
const WARM_UP = 1500;

/**
 * The median of each subject in milliseconds, by name. The subjects take turns, so that whatever else the machine does hits
 * them alike; each warms up
 * first (`warmUp`, ms), and one that takes longer than `patience` (ms) is measured by that single run.
 */
export async function medians(
  subjects: readonly Subject[],
  rounds: number,
  { patience = 3000, warmUp = WARM_UP } = {},
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>();
  const quick: Subject[] = [];
  for (const subject of subjects) {
    const first = await once(subject.run);
    times.set(subject.name, first > patience ? [first] : []);
    if (first > patience) continue;
    quick.push(subject);
    for (const end = performance.now() + warmUp; performance.now() < end; ) await once(subject.run);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of quick) {
      await once(run);
      for (let turn = 1; turn < TURN; turn += 1) times.get(name)?.push(await once(run));
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
