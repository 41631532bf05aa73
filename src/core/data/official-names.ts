import type { Expression } from '../expression.ts';

export const OFFICIAL_NAMES: readonly Expression[] = [];
