import type * as vscode from 'vscode';
import { registerActive } from './active.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerCompare } from './drafting/compare.ts';
import { registerNewReport } from './drafting/new-report.ts';
import { registerRename } from './drafting/rename.ts';
import { registerRenameCommands } from './drafting/rename-commands.ts';
import { registerRollForward } from './drafting/roll-forward.ts';
import { registerFolding } from './folding.ts';
import { registerInsertPart } from './insert-part.ts';
import { registerLanguage } from './language.ts';
import { registerManual } from './manual.ts';
import { registerNavigation } from './navigate.ts';
import { registerOutline } from './outline/view.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { Reports } from './reports.ts';
import { registerRuleLevel } from './rule-level.ts';
import { registerStatus } from './status.ts';
import { registerSymbols } from './symbols.ts';
import { registerToggle } from './toggle.ts';
import { registerWriting } from './writing/register.ts';

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
    registerActive(reports),
    registerFolding(reports),
    registerInsertPart(reports),
    registerNavigation(reports),
    registerNewReport(context.workspaceState),
    registerRollForward(reports),
    registerRename(reports),
    registerRenameCommands(reports),
    registerCompare(reports),
    registerOutline(reports),
    registerSymbols(reports),
    registerWriting(reports),
  );
}
