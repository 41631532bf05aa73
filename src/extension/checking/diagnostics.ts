import * as vscode from 'vscode';
import type { Finding, Related } from '../../core/model/rule.ts';
import type { Severity } from '../../core/model/severity.ts';
import { toRange, toShownRange } from '../editor/ranges.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import type { Focus } from './focus.ts';
import { manualAddress } from './manual.ts';
import { ruleOf } from './pick-rule.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  todo: vscode.DiagnosticSeverity.Hint,
};

const SOURCE = '法治报告';

/** The editor shows no more of one document; making the others would only hold up typing. */
const MOST_SHOWN = 1000;
/** Witnesses of one finding: nobody goes to more. */
const MOST_RELATED = 100;

/** Shows the findings of every open report under their text and in the Problems view, as far as `focus` lets them be seen. */
export function registerDiagnostics(reports: Reports, focus: Focus): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report');
  const show = (document: vscode.TextDocument, reading: Reading | undefined) => {
    const all = toDiagnostics(document, faultsIn(reading));
    collection.set(
      document.uri,
      all.filter(({ range }) => focus.shows(document, range)),
    );
  };
  return vscode.Disposable.from(
    collection,
    reports.onDidRead(({ document, reading }) => show(document, reading)),
    focus.onDidChange((document) => {
      const reading = reports.known(document);
      if (reading !== undefined) show(document, reading);
    }),
  );
}

/** What is still to be written is told by outline and status, and underlined nowhere. */
function faultsIn(reading: Reading | undefined): readonly Finding[] {
  return (reading?.findings ?? []).filter(({ severity }) => severity !== 'todo');
}

/** All findings as the editor shows them, or of too many the gravest, and last how many more there are. */
export function toDiagnostics(
  document: vscode.TextDocument,
  findings: readonly Finding[],
): readonly vscode.Diagnostic[] {
  if (findings.length <= MOST_SHOWN) return findings.map((finding) => toDiagnostic(document, finding));
  const gravest = [...findings].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]);
  const shown = gravest.slice(0, MOST_SHOWN - 1);
  const hidden = gravest.slice(shown.length);
  const first = hidden.reduce((one, other) => (other.span.start < one.span.start ? other : one));
  const message = `还有 ${hidden.length} 处没有列出，第一处在这里；改正前面的，后面的就会列出来`;
  const more = new vscode.Diagnostic(toRange(document, first.span), message, vscode.DiagnosticSeverity.Information);
  more.source = SOURCE;
  return [...shown.map((finding) => toDiagnostic(document, finding)), more];
}

/** A finding as the editor shows it; its code leads to the rule's page of the manual. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = toShownRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  const rule = ruleOf(finding.rule);
  diagnostic.code = rule ? { value: rule.id, target: manualAddress(rule) } : finding.rule;
  diagnostic.relatedInformation = relatedOf(finding).map(({ span, message }) => {
    const location = new vscode.Location(document.uri, toRange(document, span));
    return new vscode.DiagnosticRelatedInformation(location, message);
  });
  return diagnostic;
}

function relatedOf({ related }: Finding): readonly Related[] {
  const next = related[MOST_RELATED - 1];
  if (next === undefined || related.length === MOST_RELATED) return related;
  const shown = related.slice(0, MOST_RELATED - 1);
  return [...shown, { ...next, message: `还有 ${related.length - shown.length} 处，从这里起没有列出` }];
}
