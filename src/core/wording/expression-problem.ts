import { replacement } from '../model/replacement.ts';
import type { Problem } from '../model/rule.ts';
import { quote } from '../text/quotes.ts';
import type { ExpressionMatch } from './expressions.ts';

/** What a clerk is told of a wrong form, and the repair. */
export function expressionProblem({ expression, form, span }: ExpressionMatch): Problem {
  return {
    span,
    severity: expression.severity,
    message: `${quote(form.wrong)}应为${quote(form.right)}：${expression.why}`,
    fixes: [replacement(span, form.right, expression.safe)],
  };
}
