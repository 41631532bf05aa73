import type * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics.ts';
import { registerLanguage } from './language.ts';
import { registerManual } from './manual.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { Reports } from './reports.ts';
import { registerRuleLevel } from './rule-level.ts';
import { registerStatus } from './status.ts';
import { registerToggle } from './toggle.ts';

/** Starts every feature of the extension. */
export function activate(context: vscode.ExtensionContext): void {
  const reports = new Reports();
  context.subscriptions.push(
    reports,
    registerLanguage(reports),
    registerDiagnostics(reports),
    registerQuickFixes(reports),
    registerManual(),
    registerRuleLevel(),
    registerStatus(reports),
    registerToggle(reports),
  );
}
