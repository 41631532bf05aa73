import * as vscode from 'vscode';
import type { Finding } from '../core/rule.ts';
import type { Severity } from '../core/severity.ts';
import { manualLink } from './manual.ts';
import { toRange } from './ranges.ts';
import type { Reports } from './reports.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Shows the findings of every open report under their text and in the Problems view. */
export function registerDiagnostics(reports: Reports): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report');
  return vscode.Disposable.from(
    collection,
    reports.onDidRead(({ document, reading }) => {
      collection.set(
        document.uri,
        reading?.findings.map((finding) => toDiagnostic(document, finding)),
      );
    }),
  );
}

/** A finding as the editor shows it; its code leads to the rule's page of the manual. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = toRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = '法治报告';
  diagnostic.code = { value: finding.rule, target: manualLink(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, span)), message),
  );
  return diagnostic;
}
