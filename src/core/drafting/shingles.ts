import { HAN } from '../text/han.ts';
import { replacePrompts } from '../text/prompts.ts';

/** Characters in a row that are compared as one. */
const LENGTH = 4;

const NO_WORDING = new RegExp(`[0-9０-９]+年?|[^${HAN}A-Za-z]`, 'g');

/**
 * The wording of a text: every run of four characters. Years, figures, marks and white space are taken out first, and prompts,
 * which say nothing yet.
 */
export function shingles(text: string): ReadonlySet<string> {
  const bare = replacePrompts(text, () => '').replace(NO_WORDING, '');
  const found = new Set<string>();
  for (let index = 0; index + LENGTH <= bare.length; index += 1) found.add(bare.slice(index, index + LENGTH));
  return found;
}

/** Share of the wording that two texts have in common, 0–1 (Dice). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
