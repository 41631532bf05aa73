import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A source file and the test files that must notice a change in it, quickest first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly tests: readonly string[];
}

const READING = [
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
];
const YEAR_RULES = [
  'report-year',
  'plan-year',
  'document-number-year',
  'signature-date',
  'stale-year',
  'relative-time',
  'lost-dash',
];
const YEAR_HELPERS = ['signing', 'witnesses', 'change-year', 'sentences', 'part-at'];
const FIGURE_RULES = ['figures-sum', 'figures-count', 'figures-ratio'];
const FIGURE_HELPERS = ['figures', 'quantities', 'breakdowns', 'sums', 'paragraph-figures'];

/** Tests that see the whole of reading, or the whole of the rules. */
const WHOLE_READING = [
  'heading-forms',
  'headings',
  'parts',
  'head',
  'closing',
  'unsplit',
  'markdown',
  'year',
  'recognize',
  'seeds',
  'corpus-seeds',
  'corpus-reports',
  'year-mutations',
  'insert-part',
  'rules',
];
const WHOLE_RULES = ['year-mutations', 'time-rules', 'figures', 'rules', 'seeds', 'fix-all'];

function subject(name: string, folder: string, others: readonly string[]): readonly Subject[] {
  const path = root(`src/core/${folder}${name}.ts`);
  const tests = [...new Set([name, ...others])].map((test) => root(`test/core/${test}.test.ts`)).filter(existsSync);
  return existsSync(path) ? [{ name: `${folder}${name}`, path, tests }] : [];
}

/** What is mutated: numerals, parse and what parse reads with, the year rules, the figure rules. */
export const SUBJECTS: readonly Subject[] = [
  ...READING.flatMap((name) => subject(name, '', WHOLE_READING)),
  ...YEAR_HELPERS.flatMap((name) => subject(name, '', WHOLE_RULES)),
  ...YEAR_RULES.flatMap((name) => subject(name, 'rules/', WHOLE_RULES)),
  ...FIGURE_HELPERS.flatMap((name) => subject(name, '', WHOLE_RULES)),
  ...FIGURE_RULES.flatMap((name) => subject(name, 'rules/', WHOLE_RULES)),
];
