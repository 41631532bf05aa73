import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import Mocha from 'mocha';
import { createLoader } from './loader.ts';
import { type Answer, ONE_MORE, type Question } from './messages.ts';

class Silent {}

/** Tests by the clock tell how busy the machine is. */
const BY_THE_CLOCK = /time in proportion|does not take long/;
const REPEATABLE = fileURLToPath(new URL('../repeatable.ts', import.meta.url));

/** Runs one test file; what fails first, or undefined. */
async function runFile(
  load: (path: string) => unknown,
  enter: (context: unknown) => void,
  path: string,
): Promise<string | undefined> {
  const mocha = new Mocha({ ui: 'bdd', bail: true, timeout: 0, reporter: Silent as never });
  mocha.grep(BY_THE_CLOCK).invert();
  const context: Record<string, unknown> = {};
  mocha.suite.emit('pre-require', context as never, path, mocha);
  enter(context);
  load(path);
  const failed = await new Promise<string | undefined>((resolve) => {
    let why: string | undefined;
    const runner = mocha.run((failures) => resolve(failures > 0 ? (why ?? 'failed') : undefined));
    runner.on('fail', (test, error) => {
      why ??= `${test.fullTitle()}: ${String(error).slice(0, 300)}`;
    });
  });
  mocha.dispose();
  return failed;
}

async function answer({ replacement, tests }: Question): Promise<Answer> {
  let context: unknown;
  const took: number[] = [];
  try {
    const load = createLoader(() => context, replacement);
    const enter = (next: unknown) => {
      context = next;
    };
    load(REPEATABLE);
    for (const path of tests) {
      const from = performance.now();
      const why = await runFile(load, enter, path);
      took.push(performance.now() - from);
      if (why !== undefined) return { killedBy: path, why, took };
      parentPort?.postMessage(ONE_MORE);
    }
  } catch (error) {
    return { killedBy: 'load', why: String(error), took };
  }
  return { killedBy: undefined, why: '', took };
}

console.log = () => {};
parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
