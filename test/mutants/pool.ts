import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Answer, ONE_MORE, type Question } from './messages.ts';

/** What became of a question: an answer, or none in time. */
export type Outcome = Answer | 'timeout';

interface Seat {
  worker: Worker;
}

/** Milliseconds for one test file. The slowest needs one second, and many on a busy machine; what takes longer counts as noticed. */
const LIMIT = 20_000;

/** Asks each question, a few at once; `told` hears each outcome as it comes. */
export async function askAll(
  questions: readonly Question[],
  workers: number,
  told: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let count = 0;
  const work = async () => {
    const seat: Seat = { worker: start() };
    try {
      for (let index = count++; index < questions.length; index = count++) {
        const next = questions[index];
        if (next !== undefined) told(index, await ask(seat, next));
      }
    } finally {
      await seat.worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** Megabytes; a change that fills the memory must not take the run with it. */
const MEMORY = 800;
/** Properties are tried on the same few cases each time, so that a change is noticed in every run or in none. */
const DRAWS = { FC_SEED: '20260301', FC_RUNS: '60' };
/** Node 20 has no loader hooks in workers, so the TypeScript file is required behind tsx's own hook. */
const START = "require('tsx/cjs'); require(require('node:worker_threads').workerData);";

function start(): Worker {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  const worker = new Worker(START, {
    eval: true,
    workerData: file,
    stdout: true,
    stderr: true,
    env: { ...process.env, ...DRAWS },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  // One that dies while it is being ended has nobody else to hear it.
  return worker.on('error', () => {});
}

/** One question; a worker that does not answer in time, or dies, gives way to a new one. */
function ask(seat: Seat, question: Question): Promise<Outcome> {
  const { worker } = seat;
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', hear);
      worker.off('error', fail);
      resolve(outcome);
    };
    const replace = (outcome: Outcome) => {
      worker.terminate();
      seat.worker = start();
      finish(outcome);
    };
    const fail = (error: unknown) => replace({ killedBy: 'load', why: String(error), took: [] });
    const wait = () => setTimeout(() => replace('timeout'), LIMIT);
    const hear = (message: Answer | typeof ONE_MORE) => {
      if (message !== ONE_MORE) return finish(message);
      clearTimeout(timer);
      timer = wait();
    };
    let timer = wait();
    worker.on('message', hear);
    worker.on('error', fail);
    worker.postMessage(question);
  });
}
