import type * as vscode from 'vscode';
import { Reports } from './reports.ts';

/** Starts every feature of the extension. */
export function activate(context: vscode.ExtensionContext): void {
  const reports = new Reports();
  context.subscriptions.push(reports);
}
