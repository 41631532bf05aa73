import * as vscode from 'vscode';
import { REPORT_LANGUAGE } from './reports.ts';

/** The snippet that holds a whole report, as `snippets/report.json` names it. */
const SNIPPET = '整篇报告';

/** Lets the user begin a report: an untitled document with the whole of it to fill in. */
export function registerNewReport(): vscode.Disposable {
  return vscode.commands.registerCommand('fazhi-report.newFromSnippet', async () => {
    const document = await vscode.workspace.openTextDocument({ language: REPORT_LANGUAGE });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: REPORT_LANGUAGE, name: SNIPPET });
  });
}
