import * as vscode from 'vscode';
import { isPlainText, REPORT_LANGUAGE } from '../editor/documents.ts';
import { isOn } from '../editor/settings.ts';
import type { Reports } from './reports.ts';

/**
 * Gives plain text that is a report the report language, once a document: who turns it back by hand is left in peace, also
 * when the file is opened again.
 */
export function registerLanguage(reports: Reports): vscode.Disposable {
  const switched = new WeakSet<vscode.TextDocument>();
  const refused = new Set<string>();
  return reports.onDidRead(({ document, reading }) => {
    if (reading === undefined || !isPlainText(document)) return;
    const address = document.uri.toString();
    if (switched.has(document)) refused.add(address);
    if (refused.has(address) || !isOn('switchPlainText', document)) return;
    switched.add(document);
    void vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  });
}
