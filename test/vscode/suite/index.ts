import Mocha from 'mocha';
import { type Counts, leaveResults } from './place.ts';
import { printBreakdown, printResults } from './reporter.ts';

/** The names of the `*.test.ts` files beside this one, put in by the bundler. */
declare const TEST_FILES: readonly string[];

/** Runs every test of this folder inside the extension host; rejects when one fails or there is none. */
export async function run(): Promise<void> {
  const counts = await runTests().catch(printBreakdown);
  await leaveResults(counts);
  if (counts.failed > 0 || counts.passed === 0)
    throw new Error(`${counts.failed} tests failed, ${counts.passed} passed`);
}

/** Tests of a running editor wait for it; on a busy machine it may come too late once, but not three times. */
async function runTests(): Promise<Counts> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 2, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const name of TEST_FILES) await import(`./${name}.test.ts`);
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    printResults(runner);
  });
  const { passes: passed = 0, failures: failed = 1, pending: skipped = 0 } = stats ?? {};
  return { passed, failed, skipped };
}
