import * as vscode from 'vscode';
import { compareWithLastYear } from '../../core/drafting/compare.ts';
import type { Comparison } from '../../core/drafting/comparison.ts';
import type { Report } from '../../core/model/report.ts';
import { rangesIn } from '../editor/ranges.ts';
import type { Reading } from '../reports/reading.ts';
import { lastYearHint } from './last-year-hint.ts';

/** What shows only beside last year's report, as hints that lead into it. */
export function comparisonHints(
  { document, report }: Reading,
  last: Report,
  address: vscode.Uri,
): readonly vscode.Diagnostic[] {
  const rangeOf = rangesIn(last.text);
  return compareWithLastYear(report, last).map((found) => {
    const origin = found.lastSpan && {
      location: new vscode.Location(address, rangeOf(found.lastSpan)),
      name: ORIGINS[found.rule],
    };
    const hint = lastYearHint(document, found, '与上年报告比较', origin);
    hint.code = found.rule;
    return hint;
  });
}

const ORIGINS: Readonly<Record<Comparison['rule'], string>> = {
  'copied-from-last-year': '上年的这一段',
  'unanswered-plan': '上年的安排',
  'unanswered-problem': '上年的不足',
  'not-compared': '上年的安排',
};
