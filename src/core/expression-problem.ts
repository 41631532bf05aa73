import type { ExpressionMatch } from './expression.ts';
import type { Problem } from './rule.ts';

/** What a clerk is told of a wrong form, and the repair. */
export function expressionProblem({ expression, form, span }: ExpressionMatch): Problem {
  return {
    span,
    severity: expression.severity,
    message: `“${form.wrong}”应为“${form.right}”：${expression.why}`,
    fixes: [{ title: `改为“${form.right}”`, edits: [{ span, text: form.right }], safe: expression.safe ?? false }],
  };
}
