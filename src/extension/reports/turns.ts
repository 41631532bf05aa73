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

/** The turn that was asked for last, of whatever work: two that came one upon the other would hold the host up twice as long. */
let lastTurn: Promise<void> = Promise.resolve();

function nextTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return lastTurn;
}

/**
 * Does work in turns of some milliseconds, and lets others take theirs between. Undefined once nobody wants it any more.
 */
export async function takeTurns<Result>(
  work: Iterator<undefined, Result>,
  milliseconds: number,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    await nextTurn();
    if (!isWanted()) return undefined;
    const done = takeTurn(work, milliseconds);
    if (done !== undefined) return done.result;
  }
}
