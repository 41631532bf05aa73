import { LEGAL_EXPRESSIONS } from '../data/legal-expressions.ts';
import { OFFICIAL_NAMES } from '../data/official-names.ts';
import { OVERSIGHT_EXPRESSIONS } from '../data/oversight-expressions.ts';
import { POLITICAL_EXPRESSIONS } from '../data/political-expressions.ts';
import { RENAMED_ORGANS } from '../data/renamed-organs.ts';
import { RULE_OF_LAW_WORDS } from '../data/rule-of-law-words.ts';
import { TYPING_ERRORS } from '../data/typing-errors.ts';
import { WORD_CHOICES } from '../data/word-choices.ts';
import { isInside } from '../reading/years.ts';
import type { Report } from '../report.ts';
import { type Expression, type ExpressionMatch, isValidFor, type WrongForm } from './expression.ts';
import { literalTable } from './literal-table.ts';

/** The tables, by the rule that speaks for them. */
export const EXPRESSIONS: Readonly<Record<string, readonly Expression[]>> = {
  'fixed-expression': [...LEGAL_EXPRESSIONS, ...OVERSIGHT_EXPRESSIONS, ...POLITICAL_EXPRESSIONS],
  'confusable-word': [...RULE_OF_LAW_WORDS, ...TYPING_ERRORS, ...WORD_CHOICES],
  'official-name': [...OFFICIAL_NAMES, ...RENAMED_ORGANS],
};

interface Entry {
  readonly rule: string;
  readonly expression: Expression;
  readonly form: WrongForm;
}

const wrongForms = literalTable(function* (): Generator<readonly [string, Entry]> {
  for (const [rule, table] of Object.entries(EXPRESSIONS)) {
    for (const expression of table) {
      for (const form of expression.forms) yield [form.wrong, { rule, expression, form }];
    }
  }
});

/** Every wrong form of every table in a report, by rule. Where forms overlap, the first and longest is the one fault. */
export function findExpressions(report: Report): ReadonlyMap<string, readonly ExpressionMatch[]> {
  const found = new Map<string, ExpressionMatch[]>();
  for (const { line, text, matches } of wrongForms(report)) {
    let free = 0;
    for (const { value, start, end } of matches) {
      const { rule, expression, form } = value;
      if (start < free || !isWrongHere(text, form, start, end)) continue;
      const span = { start: line.start + start, end: line.start + end };
      if (!expression.inTitles && isInside(report.cited, span.start)) continue;
      if (!isValidFor(expression, report.year.value)) continue;
      free = end;
      const others = found.get(rule);
      if (others === undefined) found.set(rule, [{ expression, form, span }]);
      else others.push({ expression, form, span });
    }
  }
  return found;
}

function isWrongHere(text: string, form: WrongForm, start: number, end: number): boolean {
  if (form.unlessAfter?.some((word) => text.endsWith(word, start))) return false;
  return !form.unlessBefore?.some((word) => text.startsWith(word, end));
}
