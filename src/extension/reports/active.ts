import * as vscode from 'vscode';
import type { Reports } from './reports.ts';

/** What key bindings and menus ask before they offer anything of ours: whether a report is in front. */
const KEY = 'fazhi-report.active';

/** Keeps the context key up to date. */
export function registerActive(reports: Reports): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isReport = document !== undefined && reports.known(document) !== undefined;
    void vscode.commands.executeCommand('setContext', KEY, isReport);
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), reports.onDidRead(update));
}
