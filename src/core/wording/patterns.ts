import { PATTERNS } from '../data/patterns.ts';
import type { Pattern } from '../data/row-types/pattern.ts';
import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import { matchAt } from '../text/matches.ts';
import { quote } from '../text/quotes.ts';
import { isInside, type Span } from '../text/spans.ts';
import { literalsIn } from '../views/literals-found.ts';
import { view } from '../views/view.ts';
import { isValidFor } from './validity.ts';

/** The problems that the patterns of one rule find in a report. */
export function patternProblems(report: Report, rule: string): readonly Problem[] {
  return findPatterns(report).get(rule) ?? [];
}

const findPatterns = view((report): ReadonlyMap<string, readonly Problem[]> => {
  const found = new Map<string, Problem[]>(Object.keys(PATTERNS).map((rule) => [rule, []]));
  for (const { line, text, matches } of literalsIn(report).patterns) {
    const free = new Map<string, number>();
    for (const { value, start } of matches) {
      const { rule, pattern } = value;
      if (start < (free.get(rule) ?? 0) || !isValidFor(pattern, report.year.value)) continue;
      const match = matchAt(pattern.match, text, start);
      if (match === undefined || isInside(report.cited, line.start + start)) continue;
      const end = start + match[0].length;
      free.set(rule, end);
      found.get(rule)?.push(problemOf(pattern, match, { start: line.start + start, end: line.start + end }));
    }
  }
  return found;
});

function problemOf(pattern: Pattern, match: RegExpExecArray, span: Span): Problem {
  const { severity, why } = pattern;
  const right = pattern.right?.replace(/\$([1-9])/g, (_, group: string) => match[Number(group)] ?? '');
  if (right === undefined) return { span, severity, message: `${quote(match[0])}：${why}` };
  return {
    span,
    severity,
    message: `${quote(match[0])}应为${quote(right)}：${why}`,
    fixes: [replacement(span, right)],
  };
}
