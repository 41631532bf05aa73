/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** What a run counts as that broke down before it could report: a failure, never silence. */
export const breakdown: Tally = { passed: 0, failed: 1, skipped: 0 };

/** All of them together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    nothing,
  );
}

/** `12 passed, 0 failed`, and `, 1 skipped` only when there is one. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Prints the count as the last line, and makes the process fail when a test did or when there was none. */
export function conclude(tally: Tally): void {
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
  console.log(describeTally(tally));
}
