import type { Results } from '../checking/results.ts';
import type { Look } from '../terminal/io.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

/** The forms `lint --format` knows; the first is the one taken when nothing is said. */
export const FORMATS: ReadonlyMap<string, (results: Results, look: Look) => Iterable<string>> = new Map([
  ['text', formatText],
  ['json', formatJson],
]);
