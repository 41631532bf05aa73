import type { Expression } from '../expression.ts';

export const FIXED_EXPRESSIONS: readonly Expression[] = [];
