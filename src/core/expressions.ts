import { CONFUSABLE_WORDS } from './data/confusable-words.ts';
import { FIXED_EXPRESSIONS } from './data/fixed-expressions.ts';
import { OFFICIAL_NAMES } from './data/official-names.ts';
import { type Expression, type ExpressionMatch, isValidFor, type WrongForm } from './expression.ts';
import { buildMatcher, type LiteralMatcher } from './literals.ts';
import type { Report } from './report.ts';
import { slice } from './text.ts';
import { isInside } from './years.ts';

/** The tables and the rule that speaks for each. */
const TABLES: Readonly<Record<string, readonly Expression[]>> = {
  'fixed-expression': FIXED_EXPRESSIONS,
  'confusable-word': CONFUSABLE_WORDS,
  'official-name': OFFICIAL_NAMES,
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
  for (const [rule, table] of Object.entries(TABLES)) {
    for (const expression of table) {
      for (const form of expression.forms) yield [form.wrong, { rule, expression, form }];
    }
  }
}

/** Every wrong form of every table in a report, by rule, in one pass over its lines. */
export function findExpressions(report: Report): ReadonlyMap<string, readonly ExpressionMatch[]> {
  const found = new Map<string, ExpressionMatch[]>();
  for (const line of report.lines) {
    const text = slice(report.text, line);
    for (const { value, start, end } of tableMatcher().find(text)) {
      const { rule, expression, form } = value;
      const span = { start: line.start + start, end: line.start + end };
      if (!expression.inTitles && isInside(report.cited, span.start)) continue;
      if (!isValidFor(expression, report.year.value)) continue;
      if (form.unlessAfter?.some((word) => text.endsWith(word, start))) continue;
      if (form.unlessBefore?.some((word) => text.startsWith(word, end))) continue;
      found.set(rule, [...(found.get(rule) ?? []), { expression, form, span }]);
    }
  }
  return found;
}
