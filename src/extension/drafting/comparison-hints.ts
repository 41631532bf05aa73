import * as vscode from 'vscode';
import type { Comparison } from '../../core/drafting/comparison.ts';
import { rangesIn } from '../editor/ranges.ts';
import type { Comparisons, Held } from './comparisons.ts';
import { lastYearHint } from './last-year-hint.ts';
import type { SideTexts } from './side-texts.ts';

/** Shows in the text of reports what shows only beside last year's, as hints that lead into it. */
export function registerComparisonHints(
  comparisons: Pick<Comparisons, 'onDidChange'>,
  texts: Pick<SideTexts, 'addressOf'>,
): vscode.Disposable {
  const hints = vscode.languages.createDiagnosticCollection('fazhi-report-compare');
  const listener = comparisons.onDidChange(([{ uri }, held]) => {
    if (held === undefined) hints.delete(uri);
    else hints.set(uri, hintsOf(held, texts.addressOf(held)));
  });
  return vscode.Disposable.from(hints, listener);
}

function hintsOf({ reading: { document }, last, found }: Held, address: vscode.Uri): readonly vscode.Diagnostic[] {
  const rangeOf = rangesIn(last.report.text);
  return found.map((each) => {
    const origin = each.lastSpan && {
      location: new vscode.Location(address, rangeOf(each.lastSpan)),
      name: ORIGINS[each.rule],
    };
    const hint = lastYearHint(document, each, '与上年报告比较', origin);
    hint.code = each.rule;
    return hint;
  });
}

const ORIGINS: Readonly<Record<Comparison['rule'], string>> = {
  'copied-from-last-year': '上年的这一段',
  'unanswered-plan': '上年的安排',
  'unanswered-problem': '上年的不足',
  'not-compared': '上年的原文',
};
