import * as vscode from 'vscode';
import type { Reports } from './reports.ts';

/** The command that turns checking on and off. */
export const TOGGLE = 'fazhi-report.toggleChecks';

/** Lets the user turn checking on and off without a reload. */
export function registerToggle(reports: Reports): vscode.Disposable {
  return vscode.commands.registerCommand(TOGGLE, () => reports.setEnabled(!reports.enabled));
}
