import { LEGAL_EXPRESSIONS } from './legal-expressions.ts';
import { OFFICIAL_NAMES } from './official-names.ts';
import { OVERSIGHT_EXPRESSIONS } from './oversight-expressions.ts';
import { POLITICAL_EXPRESSIONS } from './political-expressions.ts';
import { RENAMED_ORGANS } from './renamed-organs.ts';
import type { Expression } from './row-types/expression.ts';
import { RULE_OF_LAW_WORDS } from './rule-of-law-words.ts';
import { TYPING_ERRORS } from './typing-errors.ts';
import { WORD_CHOICES } from './word-choices.ts';

/** The tables, by the rule that speaks for them. */
export const EXPRESSIONS: Readonly<Record<string, readonly Expression[]>> = {
  'fixed-expression': [...LEGAL_EXPRESSIONS, ...OVERSIGHT_EXPRESSIONS, ...POLITICAL_EXPRESSIONS],
  'confusable-word': [...RULE_OF_LAW_WORDS, ...TYPING_ERRORS, ...WORD_CHOICES],
  'official-name': [...OFFICIAL_NAMES, ...RENAMED_ORGANS],
};
