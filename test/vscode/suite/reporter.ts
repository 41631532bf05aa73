import type Mocha from 'mocha';
import type { Counts } from './place.ts';

/** Marks our lines among all that an extension host prints; the driver in `test/host/suite.ts` looks for it. */
const mark = 'suite│';

/** Prints one line a test to the console, the only channel every kind of host has; and under a failed one, why. */
export function printResults(runner: Mocha.Runner): void {
  runner.on('pass', (test) => print(`  ✔ ${name(test)}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`));
  runner.on('pending', (test) => print(`  - ${name(test)}`));
  runner.on('fail', (test, error) => {
    print(`  ✘ ${name(test)}`);
    printError(error);
  });
}

/** Prints why the tests could not even be run, and returns what that counts as. */
export function printBreakdown(error: unknown): Counts {
  print('  ✘ loading the tests');
  printError(error instanceof Error ? error : new Error(String(error)));
  return { passed: 0, failed: 1, skipped: 0 };
}

function printError(error: Error): void {
  for (const line of (error.stack ?? error.message).split('\n').slice(0, 12)) print(`      ${line}`);
}

function name(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

function print(line: string): void {
  console.log(mark + line);
}
