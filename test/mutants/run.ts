import { readFileSync } from 'node:fs';
import { runMain } from '../host/main.ts';
import { mutantsOf } from './operators.ts';
import { askAll, type Outcome } from './pool.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { type Explained, linesOf, readExplained } from './survivors.ts';
import type { Question } from './worker.ts';

const WORKERS = 2;
/** Milliseconds; the tests of one subject take a fraction. */
const LIMIT = 8_000;

interface Trial {
  readonly subject: Subject;
  readonly question: Question;
  readonly lines: Pick<Explained, 'line' | 'changed'>;
}

/** `npm run mutants [names…]`: changes the engine in small ways and lists the changes that no test notices. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const subjects = SUBJECTS.filter(({ name }) => names.length === 0 || names.includes(name));
  await standsUnchanged(subjects);
  const trials = subjects.flatMap(trialsOf);
  const outcomes = new Array<Outcome>(trials.length);
  const started = performance.now();
  await askAll(
    trials.map(({ question }) => question),
    WORKERS,
    LIMIT,
    (index, outcome) => {
      outcomes[index] = outcome;
    },
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const isSurvivor = (outcome: Outcome | undefined) => outcome !== 'timeout' && outcome?.killedBy === undefined;
  for (const subject of subjects) {
    const own = trials.flatMap((trial, index) => (trial.subject === subject ? [outcomes[index]] : []));
    const timeouts = own.filter((outcome) => outcome === 'timeout').length;
    const survived = own.filter(isSurvivor).length;
    console.log(
      `${subject.name.padEnd(28)}${String(own.length).padStart(5)} mutants ${String(survived).padStart(4)} survived ${String(timeouts).padStart(3)} timed out`,
    );
  }
  const survivors = trials.filter((_, index) => isSurvivor(outcomes[index]));
  conclude(trials.length, survivors, seconds);
}

function trialsOf(subject: Subject): readonly Trial[] {
  const source = readFileSync(subject.path, 'utf8');
  return [...mutantsOf(source)].map(({ span, text }) => {
    const changed = source.slice(0, span.start) + text + source.slice(span.end);
    const question = { replacement: { path: subject.path, source: changed }, tests: subject.tests };
    return { subject, question, lines: linesOf(source, span.start, span.end, text) };
  });
}

/** Every test passes as long as nothing is changed; else nothing can be said. */
async function standsUnchanged(subjects: readonly Subject[]): Promise<void> {
  const tests = [...new Set(subjects.flatMap((subject) => subject.tests))];
  await askAll([{ replacement: undefined, tests }], 1, LIMIT * 6, (_, outcome) => {
    if (outcome === 'timeout') throw new Error('the tests take too long without any change');
    if (outcome.killedBy !== undefined)
      throw new Error(`fails without any change: ${outcome.killedBy}: ${outcome.why}`);
  });
}

function conclude(count: number, survivors: readonly Trial[], seconds: number): void {
  const explained = readExplained();
  const isExplained = ({ subject, lines }: Trial) =>
    explained.some(
      ({ file, line, changed }) => file === subject.name && line === lines.line && changed === lines.changed,
    );
  const open = survivors.filter((trial) => !isExplained(trial));
  const killed = count - survivors.length;
  console.log(
    `${count} mutants in ${seconds} s: ${killed} noticed (${((killed / count) * 100).toFixed(1)} %), ${survivors.length} survived, ${open.length} of them unexplained`,
  );
  for (const { subject, lines } of open) {
    console.log(JSON.stringify({ file: subject.name, ...lines, reason: '' }));
  }
  process.exitCode = open.length > 0 ? 1 : 0;
}

runMain(main);
