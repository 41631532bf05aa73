import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A source file and the test files that must notice a change in it, quickest first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly tests: readonly string[];
}

/** Files below `src/core`, and the tests below `test` that see them at work besides the one of their own name. */
interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const LAST = ['core/rules.test', 'score/score.test', 'mutants/quick'];
const READING = [
  'heading-forms',
  'headings',
  'parts',
  'head',
  'closing',
  'unsplit',
  'markdown',
  'year',
  'year-tie',
  'year-hints',
  'recognize',
  'seeds',
  'corpus-seeds',
  'corpus-reports',
  'year-mutations',
  'insert-part',
  'renumber',
  'move-section',
  'outline-tree',
  'outline-words',
];
const YEARS = ['change-year', 'year-tie', 'year-hints', 'year-mutations', 'time-rules', 'seeds', 'fix-all'];
const FIGURES = ['figures', 'seeds'];

const GROUPS: readonly Group[] = [
  {
    files: [
      'numerals',
      'text',
      'lines',
      'heading',
      'cited',
      'residue',
      'dates',
      'years',
      'organs',
      'markdown',
      'headings',
      'head',
      'closing',
      'unsplit',
      'parts',
      'year',
      'parse',
      'outline',
    ],
    tests: READING.map((name) => `core/${name}.test`),
  },
  {
    files: [
      'signing',
      'witnesses',
      'change-year',
      'sentences',
      'part-at',
      'rules/report-year',
      'rules/plan-year',
      'rules/document-number-year',
      'rules/signature-date',
      'rules/stale-year',
      'rules/relative-time',
      'rules/lost-dash',
    ],
    tests: YEARS.map((name) => `core/${name}.test`),
  },
  {
    files: [
      'quantities',
      'figures',
      'paragraph-figures',
      'breakdowns',
      'sums',
      'ratios',
      'announced-counts',
      'points-behind',
      'rules/figures-sum',
      'rules/figures-count',
      'rules/figures-ratio',
    ],
    tests: FIGURES.map((name) => `core/${name}.test`),
  },
];

function fileAt(path: string): string {
  return fileURLToPath(new URL(`../../${path}.ts`, import.meta.url));
}

const SOURCES = readdirSync(new URL('../../src/core', import.meta.url), { recursive: true, encoding: 'utf8' });

/** The file of a name, in whichever folder of the core it stands. */
function sourceOf(name: string): string {
  const found = SOURCES.find((path) => path === `${name}.ts` || path.endsWith(`/${name}.ts`)) ?? `${name}.ts`;
  return fileAt(`src/core/${found.slice(0, -'.ts'.length)}`);
}

/** What is mutated: numerals, parse and what it reads with, the year rules, the figure rules. */
export const SUBJECTS: readonly Subject[] = GROUPS.flatMap(({ files, tests }) =>
  files.map((name) => ({
    name,
    path: sourceOf(name),
    tests: [...new Set([`core/${name}.test`, ...tests, ...LAST])]
      .map((test) => fileAt(`test/${test}`))
      .filter(existsSync),
  })),
);
