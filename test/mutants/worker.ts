import { parentPort } from 'node:worker_threads';
import Mocha from 'mocha';
import { createLoader, type Replacement } from './loader.ts';

/** What a worker is asked: does any of the test files notice the replacement? */
export interface Question {
  readonly replacement: Replacement | undefined;
  readonly tests: readonly string[];
}

/** The test file that noticed, or undefined. */
export interface Answer {
  readonly killedBy: string | undefined;
  /** What failed, in its own words. */
  readonly why: string;
}

class Silent {}

/** Runs one test file; what fails first, or undefined. */
function runFile(
  load: (path: string) => unknown,
  enter: (context: unknown) => void,
  path: string,
): Promise<string | undefined> {
  const mocha = new Mocha({ ui: 'bdd', bail: true, timeout: 5000, reporter: Silent as never });
  const context: Record<string, unknown> = {};
  mocha.suite.emit('pre-require', context as never, path, mocha);
  enter(context);
  load(path);
  return new Promise((resolve) => {
    let why: string | undefined;
    const runner = mocha.run((failures) => resolve(failures > 0 ? (why ?? 'failed') : undefined));
    runner.on('fail', (test, error) => {
      why ??= `${test.fullTitle()}: ${String(error).slice(0, 300)}`;
    });
  });
}

async function answer({ replacement, tests }: Question): Promise<Answer> {
  let context: unknown;
  const load = createLoader(() => context, replacement);
  const enter = (next: unknown) => {
    context = next;
  };
  for (const path of tests) {
    try {
      const why = await runFile(load, enter, path);
      if (why !== undefined) return { killedBy: path, why };
    } catch (error) {
      return { killedBy: path, why: String(error) };
    }
  }
  return { killedBy: undefined, why: '' };
}

console.log = () => {};
parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
