import type { Report } from '../model/report.ts';
import type { Comparison } from './comparison.ts';
import { copied } from './copied.ts';
import { unansweredPlans, unansweredProblems } from './unanswered.ts';

/**
 * What this year's report took over from last year's, and what last year's promised or found wanting and this year's passes over,
 * in the order of this year's text.
 */
export function compareWithLastYear(report: Report, last: Report): readonly Comparison[] {
  const found = [...copied(report, last), ...unansweredPlans(report, last), ...unansweredProblems(report, last)];
  return found.sort((a, b) => a.span.start - b.span.start);
}
