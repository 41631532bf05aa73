import type { Problem } from '../model/rule.ts';
import { quote } from '../text/quotes.ts';
import type { ExpressionMatch } from './expressions.ts';

/** What a clerk is told of a wrong form, and the repair. */
export function expressionProblem({ expression, form, span }: ExpressionMatch): Problem {
  return {
    span,
    severity: expression.severity,
    message: `${quote(form.wrong)}应为${quote(form.right)}：${expression.why}`,
    fixes: [{ title: `改为${quote(form.right)}`, edits: [{ span, text: form.right }], safe: expression.safe ?? false }],
  };
}
