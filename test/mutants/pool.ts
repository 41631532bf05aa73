import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './worker.ts';

/** What became of a question: an answer, or none in time. */
export type Outcome = Answer | 'timeout';

interface Seat {
  worker: Worker;
}

/** Asks each question, a few at once; `told` hears each outcome as it comes. */
export async function askAll(
  questions: readonly Question[],
  workers: number,
  limit: number,
  told: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let next = 0;
  const work = async () => {
    const seat: Seat = { worker: start() };
    try {
      for (let index = next++; index < questions.length; index = next++) {
        const question = questions[index];
        if (question !== undefined) told(index, await ask(seat, question, limit));
      }
    } finally {
      await seat.worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** Node 20 has no loader hooks in workers, so the TypeScript file is required behind tsx's own hook. */
const START = "require('tsx/cjs'); require(require('node:worker_threads').workerData);";

function start(): Worker {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  const worker = new Worker(START, { eval: true, workerData: file, stdout: true, stderr: true });
  // One that dies while it is being ended has nobody else to hear it.
  return worker.on('error', () => {});
}

/** One question; a worker that does not answer in time, or dies, gives way to a new one. */
function ask(seat: Seat, question: Question, limit: number): Promise<Outcome> {
  const { worker } = seat;
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('error', fail);
      resolve(outcome);
    };
    const replace = (outcome: Outcome) => {
      worker.terminate();
      seat.worker = start();
      finish(outcome);
    };
    const fail = (error: unknown) => replace({ killedBy: 'load', why: String(error) });
    const timer = setTimeout(() => replace('timeout'), limit);
    worker.on('message', finish);
    worker.on('error', fail);
    worker.postMessage(question);
  });
}
