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
      ...words('numerals text search heading parse'),
      ...words('lines cited clean open-pairs dates years organs candidate markdown headings head').map(reading),
      ...words('closing unsplit outline parts year sentences').map(reading),
    ],
    tests: [
      ...words('heading headings parts head closing unsplit markdown year recognize corpus-seeds corpus-reports'),
      ...words('time-rules mark-rules leftover-rules insert-part renumber move-section outline draft roll-forward'),
    ],
  },
  {
    files: words('fix fix-all substance reading/placed'),
    tests: words('fix fix-all apply-harmless lint clean substance'),
  },
  {
    files: [
      ...words('citing/signing citing/witnesses citing/part-at drafting/change-year'),
      ...words('report-year plan-year document-number-year signature-date').map(rule),
      ...words('stale-year relative-time lost-dash').map(rule),
    ],
    tests: words('change-year year time-rules signature-date document-number-year'),
  },
  {
    files: ['figures/', ...words('figures-sum figures-count figures-ratio').map(rule)],
    tests: words('figures quantities breakdowns sums ratios announced-counts enumerations figure-rules explanations'),
  },
];

function words(list: string): readonly string[] {
  return list.split(' ');
}

function reading(name: string): string {
  return `reading/${name}`;
}

function rule(name: string): string {
  return `rules/${name}`;
}

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
