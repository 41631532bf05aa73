import type { Report } from '../model/report.ts';
import { atOnce } from '../text/steps.ts';
import type { Comparison } from './comparison.ts';
import { copied } from './copied.ts';
import { unansweredPlans, unansweredProblems } from './unanswered.ts';

/**
 * What this year's report took over from last year's, and what last year's promised or found wanting and this year's passes over,
 * in the order of this year's text.
 */
export function compareWithLastYear(report: Report, last: Report): readonly Comparison[] {
  return atOnce(comparing(report, last));
}

/** The same, a step at a time: one may stop at every step and go on later. */
export function* comparing(report: Report, last: Report): Generator<undefined, readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const compare of [copied, unansweredPlans, unansweredProblems]) {
    for (const comparison of compare(report, last)) {
      if (comparison !== undefined) found.push(comparison);
      yield;
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
