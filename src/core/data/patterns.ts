import { APPROXIMATIONS } from './approximations.ts';
import { COLLOCATIONS } from './collocations.ts';
import { NAME_PATTERNS } from './name-patterns.ts';
import { PHRASE_PATTERNS } from './phrase-patterns.ts';
import type { Pattern } from './row-types/pattern.ts';

/** The tables, by the rule that speaks for them. */
export const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  'fixed-expression': PHRASE_PATTERNS,
  'confusable-word': COLLOCATIONS,
  'official-name': NAME_PATTERNS,
  approximation: APPROXIMATIONS,
};
