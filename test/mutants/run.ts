import { readFileSync } from 'node:fs';
import { runMain } from '../../scripts/main.ts';
import type { Replacement } from './loader.ts';
import type { Question } from './messages.ts';
import { mutantsOf } from './operators.ts';
import { askAll, type Outcome } from './pool.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { changeIn, isSame, readExplained, type Survivor } from './survivors.ts';
import { refused } from './types.ts';

const { MUTANT_WORKERS } = process.env;
/** `MUTANT_WORKERS=2 npm run mutants` works on two changes at once. */
const WORKERS = Number(MUTANT_WORKERS ?? 1);

interface Trial {
  readonly question: Question & { readonly replacement: Replacement };
  readonly subject: Subject;
  readonly survivor: Survivor;
}

/**
 * `npm run mutants [names…]`: changes the engine in small ways and lists the changes that no test notices.
 *
 * StrykerJS (9.6 for Node 20, 10.0 for later ones) was tried: its mocha runner does not load mocha 12, its core and its checker call
 * a compiler interface that TypeScript 7 no longer has, and its runner of commands starts a process for each change. It moves no
 * number and no bound of a repetition by one, and sees no pattern put together from pieces: where this engine goes wrong.
 */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const subjects = SUBJECTS.filter(({ name }) => names.length === 0 || names.some((part) => name.startsWith(part)));
  if (subjects.length === 0) throw new Error(`no such subject: ${names.join(' ')}`);
  const times = await timeUnchanged(subjects);
  const written = subjects.flatMap((subject) => trialsOf(subject, times));
  const refusals = refused(written.map(({ question }) => question.replacement));
  const trials = written.filter((_, index) => !refusals.has(index));
  console.log(`${written.length} changes, ${refusals.size} of them refused by the compiler`);
  let survived = 0;
  let faults = 0;
  for (const { name } of subjects) {
    const survivors = await survivorsOf(
      name,
      trials.filter(({ subject }) => subject.name === name),
    );
    survived += survivors.length;
    faults += tellFaults(name, survivors);
  }
  const share = ((1 - survived / trials.length) * 100).toFixed(1);
  console.log(`${trials.length} mutants, ${share} % noticed; ${survived} survived, ${faults} are to be looked at`);
  process.exitCode = faults > 0 ? 1 : 0;
}

/** How long each test file takes (milliseconds) as long as nothing is changed; all must pass, else nothing can be said. */
async function timeUnchanged(subjects: readonly Subject[]): Promise<ReadonlyMap<string, number>> {
  const tests = [...new Set(subjects.flatMap((subject) => subject.tests))];
  const question = { replacement: undefined, tests };
  const times = new Map<string, number>();
  await askAll([question], 1, (_, outcome) => {
    if (outcome === 'timeout') throw new Error('the tests take too long without any change');
    if (outcome.killedBy !== undefined)
      throw new Error(`fails without any change: ${outcome.killedBy}: ${outcome.why}`);
    for (const [index, path] of tests.entries()) times.set(path, outcome.took[index] ?? 0);
  });
  return times;
}

/** The changes to one file, each with the quickest tests first. */
function trialsOf(subject: Subject, times: ReadonlyMap<string, number>): readonly Trial[] {
  const source = readFileSync(subject.path, 'utf8');
  const time = (path: string) => times.get(path) ?? 0;
  const tests = subject.tests.toSorted((one, other) => time(one) - time(other));
  return [...mutantsOf(source)].map(({ span, text }) => {
    const changed = source.slice(0, span.start) + text + source.slice(span.end);
    const question = { replacement: { path: subject.path, source: changed }, tests };
    return { subject, question, survivor: { file: subject.name, change: changeIn(source, span, text) } };
  });
}

async function survivorsOf(name: string, trials: readonly Trial[]): Promise<readonly Survivor[]> {
  const from = performance.now();
  const outcomes = new Array<Outcome>(trials.length);
  await askAll(
    trials.map(({ question }) => question),
    WORKERS,
    (index, outcome) => {
      outcomes[index] = outcome;
    },
  );
  const timeouts = outcomes.filter((outcome) => outcome === 'timeout').length;
  const survivors = trials.filter((_, index) => {
    const outcome = outcomes[index];
    return outcome !== 'timeout' && outcome?.killedBy === undefined;
  });
  const killed = trials.length - survivors.length - timeouts;
  const counts = [
    [trials.length, 'mutants'],
    [killed, 'killed'],
    [timeouts, 'timed out'],
    [survivors.length, 'survived'],
    [Math.round((performance.now() - from) / 1000), 's'],
  ];
  console.log(name.padEnd(28) + counts.map(([count, what]) => `${String(count).padStart(5)} ${what}`).join(''));
  return survivors.map(({ survivor }) => survivor);
}

/** Lists what is not explained, and explanations of what no longer survives; how many they are. */
function tellFaults(name: string, survivors: readonly Survivor[]): number {
  const explained = readExplained().filter(({ file }) => file === name);
  const open = survivors.filter((survivor) => !explained.some((entry) => isSame(entry, survivor)));
  const stale = explained.filter((entry) => !survivors.some((survivor) => isSame(entry, survivor)));
  for (const { change } of open) console.log(`  unexplained: ${change}`);
  for (const { change } of stale) console.log(`  explained, but noticed or gone: ${change}`);
  return open.length + stale.length;
}

runMain(main);
