import * as vscode from 'vscode';
import { setContext } from '../editor/context-keys.ts';
import type { Reports } from './reports.ts';

/** Tells menus and keys whether a report is in front. */
export function registerActive(reports: Reports): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    setContext('fazhi-report.active', document !== undefined && reports.known(document) !== undefined);
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), reports.onDidRead(update));
}
