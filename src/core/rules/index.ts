import type { Rule } from '../rule.ts';

/** Every rule, in the order of the manual. */
export const RULES: readonly Rule[] = [];
