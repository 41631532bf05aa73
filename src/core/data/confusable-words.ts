import type { Expression } from '../expression.ts';

export const CONFUSABLE_WORDS: readonly Expression[] = [];
