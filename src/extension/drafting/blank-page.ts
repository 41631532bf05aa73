import * as vscode from 'vscode';
import { NEW_REPORT, ROLL_FORWARD } from '../editor/commands.ts';
import { REPORT_LANGUAGE } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';

/** Offers above an empty report the ways to begin one. */
export function registerBlankPage(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(REPORT_LANGUAGE, { provideCodeLenses: waysToBegin });
}

/** Whether nothing stands in a document yet. */
export function isBlank(document: vscode.TextDocument): boolean {
  return document.lineCount < 100 && document.getText().trim() === '';
}

/** The lenses of an empty document; a written one has none of these. */
export function waysToBegin(document: vscode.TextDocument): vscode.CodeLens[] {
  if (!isBlank(document)) return [];
  const top = new vscode.Range(0, 0, 0, 0);
  const skeleton = { langId: REPORT_LANGUAGE, name: '整篇报告' };
  return [
    { title: t('New annual report'), command: NEW_REPORT, arguments: [document.uri] },
    { title: t('From last year’s report'), command: ROLL_FORWARD },
    { title: t('Only the skeleton (fzbg)'), command: 'editor.action.insertSnippet', arguments: [skeleton] },
  ].map((command) => new vscode.CodeLens(top, command));
}
