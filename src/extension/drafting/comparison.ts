import * as vscode from 'vscode';
import { type Comparison, compareWithLastYear } from '../../core/drafting/compare.ts';
import type { Report } from '../../core/model/report.ts';
import { toRange } from '../ranges.ts';
import type { Reading } from '../reading.ts';
import { rangeIn } from './places.ts';

/** What shows only beside last year's report, as hints that lead into it. */
export function comparisonDiagnostics(
  { document, report }: Reading,
  last: Report,
  address: vscode.Uri,
): readonly vscode.Diagnostic[] {
  return compareWithLastYear(report, last).map((found) => {
    const place = new vscode.Location(address, rangeIn(last.text, found.lastSpan));
    return toDiagnostic(document, found, place);
  });
}

function toDiagnostic(
  document: vscode.TextDocument,
  { rule, span, message }: Comparison,
  place: vscode.Location,
): vscode.Diagnostic {
  const severity = vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, severity);
  diagnostic.source = '与上年报告比较';
  diagnostic.code = rule;
  const text = rule === 'unanswered-plan' ? '上年的安排' : '上年的这一段';
  diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, text)];
  return diagnostic;
}
