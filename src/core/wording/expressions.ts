import type { Expression, WrongForm } from '../data/row-types/expression.ts';
import type { Report } from '../model/report.ts';
import { isInside, type Span } from '../text/spans.ts';
import { literalsIn } from '../views/literals-found.ts';
import { view } from '../views/view.ts';
import { isValidFor } from './validity.ts';

/** A wrong form found in a report. */
export interface ExpressionMatch {
  readonly expression: Expression;
  readonly form: WrongForm;
  readonly span: Span;
}

/** The wrong forms in a report of the tables that a rule speaks for. */
export function expressionsOf(report: Report, rule: string): readonly ExpressionMatch[] {
  return findExpressions(report).get(rule) ?? [];
}

/** Every wrong form of every table in a report, by rule. Where forms overlap, the first and longest is the one fault. */
const findExpressions = view((report): ReadonlyMap<string, readonly ExpressionMatch[]> => {
  const found = new Map<string, ExpressionMatch[]>();
  for (const { line, text, matches } of literalsIn(report).expressions) {
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
});

function isWrongHere(text: string, form: WrongForm, start: number, end: number): boolean {
  if (form.unlessAfter?.some((word) => text.endsWith(word, start))) return false;
  return !form.unlessBefore?.some((word) => text.startsWith(word, end));
}
