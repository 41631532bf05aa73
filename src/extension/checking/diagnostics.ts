import * as vscode from 'vscode';
import type { Finding } from '../../core/model/rule.ts';
import type { Severity } from '../../core/model/severity.ts';
import { toRange } from '../editor/ranges.ts';
import type { Reports } from '../reports/reports.ts';
import { manualAddress } from './manual.ts';
import { ruleOf } from './pick-rule.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** The editor shows no more; making the others would only hold up typing. */
const MOST_SHOWN = 1000;
const MOST_RELATED = 100;

/** Shows the findings of every open report under their text and in the Problems view. */
export function registerDiagnostics(reports: Reports): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report');
  return vscode.Disposable.from(
    collection,
    reports.onDidRead(({ document, reading }) => {
      collection.set(
        document.uri,
        gravest(reading?.findings ?? []).map((finding) => toDiagnostic(document, finding)),
      );
    }),
  );
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_SHOWN) return findings;
  return [...findings].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, MOST_SHOWN);
}

/** A finding as the editor shows it; its code leads to the rule's page of the manual. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = toRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = '法治报告';
  const rule = ruleOf(finding.rule);
  diagnostic.code = rule ? { value: rule.id, target: manualAddress(rule) } : finding.rule;
  diagnostic.relatedInformation = finding.related.slice(0, MOST_RELATED).map(({ span, message }) => {
    const location = new vscode.Location(document.uri, toRange(document, span));
    return new vscode.DiagnosticRelatedInformation(location, message);
  });
  return diagnostic;
}
