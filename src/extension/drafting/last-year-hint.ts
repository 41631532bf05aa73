import * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';
import { toRange } from '../editor/ranges.ts';

/** Where something comes from in last year's report, and what it is there. */
export interface Origin {
  readonly location: vscode.Location;
  readonly name: string;
}

/** A hint at a place of a report that leads into last year's, where something there is its origin; `source` says who gives it. */
export function lastYearHint(
  document: vscode.TextDocument,
  { span, message }: { readonly span: Span; readonly message: string },
  source: string,
  origin: Origin | undefined,
): vscode.Diagnostic {
  const hint = new vscode.Diagnostic(toRange(document, span), message, vscode.DiagnosticSeverity.Information);
  hint.source = source;
  if (origin === undefined) return hint;
  hint.relatedInformation = [new vscode.DiagnosticRelatedInformation(origin.location, origin.name)];
  return hint;
}
