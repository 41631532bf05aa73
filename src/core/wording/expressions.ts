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
import { slice } from '../text.ts';
import { type Expression, type ExpressionMatch, isValidFor, type WrongForm } from './expression.ts';
import { buildMatcher, type LiteralMatcher } from './literals.ts';

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

let matcher: LiteralMatcher<Entry> | undefined;

/** Built when first asked for, so that opening the editor costs nothing. */
function tableMatcher(): LiteralMatcher<Entry> {
  matcher ??= buildMatcher(tableEntries());
  return matcher;
}

function* tableEntries(): Generator<readonly [string, Entry]> {
  for (const [rule, table] of Object.entries(EXPRESSIONS)) {
    for (const expression of table) {
      for (const form of expression.forms) yield [form.wrong, { rule, expression, form }];
    }
  }
}

/**
 * Every wrong form of every table in a report, by rule, in one pass over its lines. Where forms overlap, the first and longest
 * is the one fault.
 */
export function findExpressions(report: Report): ReadonlyMap<string, readonly ExpressionMatch[]> {
  const found = new Map<string, ExpressionMatch[]>();
  for (const line of report.lines) {
    const text = slice(report.text, line);
    let free = 0;
    for (const { value, start, end } of tableMatcher().find(text)) {
      const { rule, expression, form } = value;
      if (start < free || !isWrongHere(text, form, start, end)) continue;
      const span = { start: line.start + start, end: line.start + end };
      if (!expression.inTitles && isInside(report.cited, span.start)) continue;
      if (!isValidFor(expression, report.year.value)) continue;
      free = end;
      const matches = found.get(rule);
      if (matches === undefined) found.set(rule, [{ expression, form, span }]);
      else matches.push({ expression, form, span });
    }
  }
  return found;
}

function isWrongHere(text: string, form: WrongForm, start: number, end: number): boolean {
  if (form.unlessAfter?.some((word) => text.endsWith(word, start))) return false;
  return !form.unlessBefore?.some((word) => text.startsWith(word, end));
}
