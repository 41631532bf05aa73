import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A source file and the test files that must notice a change in it, quickest first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly tests: readonly string[];
}

/** Files below `src/core`, all of a folder where the name ends in `/`, and the tests of the core that see them at work. */
interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const LAST = ['core/rules', 'core/seeds', 'score/score', 'mutants/quick'];

const GROUPS: readonly Group[] = [
  {
    files: [
      ...['numerals', 'text', 'heading', 'parse'],
      ...['lines', 'cited', 'residue', 'dates', 'years', 'organs', 'candidate', 'markdown', 'headings', 'head'].map(
        (name) => `reading/${name}`,
      ),
      ...['closing', 'unsplit', 'outline', 'parts', 'year', 'sentences'].map((name) => `reading/${name}`),
    ],
    tests: [
      ...['heading-forms', 'headings', 'parts', 'head', 'closing', 'unsplit', 'markdown', 'year', 'year-tie'],
      ...['recognize', 'year-hints', 'corpus-seeds', 'corpus-reports', 'year-mutations', 'time-rules', 'mark-rules'],
      ...['leftover-rules', 'insert-part', 'renumber', 'move-section', 'outline-tree', 'outline-words', 'draft'],
      'roll-forward',
    ],
  },
  {
    files: [
      ...['citing/signing', 'citing/witnesses', 'citing/part-at', 'drafting/change-year'],
      ...['report-year', 'plan-year', 'document-number-year', 'signature-date'].map((rule) => `rules/${rule}`),
      ...['stale-year', 'relative-time', 'lost-dash'].map((rule) => `rules/${rule}`),
    ],
    tests: ['change-year', 'year', 'year-tie', 'year-hints', 'year-mutations', 'year-rules', 'time-rules'].concat(
      'signature-date',
      'document-number-year',
    ),
  },
  {
    files: ['figures/', 'rules/figures-sum', 'rules/figures-count', 'rules/figures-ratio'],
    tests: ['figures', 'quantities', 'breakdowns', 'ratios', 'announced-counts', 'enumerations', 'figure-rules'].concat(
      'explanations',
      'sums',
    ),
  },
];

const TESTS = readdirSync(placeOf('test/core')).flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);

function placeOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function filesOf(name: string): readonly string[] {
  if (!name.endsWith('/')) return [name];
  return readdirSync(placeOf(`src/core/${name}`)).map((file) => `${name}${file.replace('.ts', '')}`);
}

/** Tests that bear the file's own name need no list; with `year` come `year-tie` and `year-hints`. */
function subjectOf(name: string, tests: readonly string[]): Subject {
  const own = name.slice(name.lastIndexOf('/') + 1);
  const names = [own, ...tests];
  const named = TESTS.filter((test) => names.some((start) => test === start || test.startsWith(`${start}-`)));
  const all = named.map((test) => `core/${test}`).concat(LAST);
  const files = [...new Set(all)].map((test) =>
    placeOf(test === 'mutants/quick' ? `test/${test}.ts` : `test/${test}.test.ts`),
  );
  return { name, path: placeOf(`src/core/${name}.ts`), tests: files.filter(existsSync) };
}

/** What is mutated: numerals, parse and what it reads with, the year rules, the figure rules. */
export const SUBJECTS: readonly Subject[] = GROUPS.flatMap(({ files, tests }) =>
  files.flatMap(filesOf).map((name) => subjectOf(name, tests)),
);
