import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A source file and the test files that must notice a change in it, quickest first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly tests: readonly string[];
}

/** Files below `src/core`, and tests below `test/core` that see them at work; all of a folder where the name ends in `/`. */
interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const LAST = ['core/rules/examples', 'core/seeds', 'score/score', 'mutants/quick'];

const GROUPS: readonly Group[] = [
  {
    files: [
      ...below('text', 'numerals line-ends spans white-space word-count search dates years sentences'),
      ...below('model', 'heading'),
      ...below(
        'reading',
        'parse lines cited clean open-pairs organs candidate markdown headings head document-number closing unsplit',
      ),
      ...below('reading', 'section-tree parts report-year'),
      ...below('reading', 'date-line title-lines markdown-levels'),
    ],
    tests: [
      ...below('model', 'heading'),
      ...below('reading', 'headings parts head closing unsplit markdown report-year section-tree recognize'),
      ...below('drafting', 'insert-part part-places renumber move-section draft roll-forward'),
      ...['corpus-seeds', 'corpus-reports', 'outline/', 'rules/'],
    ],
  },
  {
    files: [...below('checking', 'fix fix-all substance'), 'reading/placed'],
    tests: [...below('checking', 'fix fix-all lint substance'), 'reading/clean'],
  },
  {
    files: [
      ...below('views', 'signing witnesses part-at'),
      'drafting/change-year',
      ...below('rules', 'report-year plan-year document-number-year signature-date stale-year relative-time lost-dash'),
    ],
    tests: ['drafting/change-year', 'reading/report-year', 'rules/'],
  },
  {
    files: [
      'figures/',
      ...below('points', 'enumerations first-things points-behind'),
      ...below('rules', 'figures-sum figures-count figures-ratio'),
    ],
    tests: ['figures/', 'points/', 'rules/', 'helping/explain-figures'],
  },
];

function below(folder: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `${folder}/${name}`);
}

const SOURCES = filesBelow('src/core', '.ts');
const TESTS = filesBelow('test/core', '.test.ts');

function placeOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The paths of the files below a folder that end so, without that ending, with `/` on every system. */
function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(placeOf(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
}

function namesIn(all: readonly string[], name: string): readonly string[] {
  return name.endsWith('/') ? all.filter((file) => file.startsWith(name)) : [name];
}

/** Tests in a file of the source's own name need no list; with `roll-forward` come `roll-forward-cases`. */
function subjectOf(name: string, tests: readonly string[]): Subject {
  const own = TESTS.filter((file) => file === name || file.startsWith(`${name}-`));
  const all = [...own, ...tests.flatMap((test) => namesIn(TESTS, test))].map((test) => `core/${test}`);
  const files = [...new Set([...all, ...LAST])];
  return {
    name,
    path: placeOf(`src/core/${name}.ts`),
    tests: files.map((test) => placeOf(`test/${test}${test === 'mutants/quick' ? '.ts' : '.test.ts'}`)),
  };
}

/** What is mutated: numerals, parse and what it reads with, the year rules, the figure rules. */
export const SUBJECTS: readonly Subject[] = GROUPS.flatMap(({ files, tests }) =>
  files.flatMap((name) => namesIn(SOURCES, name)).map((name) => subjectOf(name, tests)),
);
