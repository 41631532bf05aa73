import * as vscode from 'vscode';
import { DECLARE_REPORT, TAKE_BACK_REPORT } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { isDeclared, SELECTOR } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import type { Declarations } from './declarations.ts';
import type { Reports } from './reports.ts';

const PLAIN_TEXT = 'plaintext';

/**
 * Lets the user declare the text in front a report, and take that back; offers it in the status bar where a text has half of what a
 * report shows.
 */
export function registerDeclare(reports: Reports, declarations: Declarations): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fazhi-report.declare', vscode.StatusBarAlignment.Left);
  item.name = t('A report?');
  item.text = `$(question) ${t('A report?')}`;
  item.tooltip = t(
    'This text looks like a report but was not recognised, so it is not checked. Click to take it for one',
  );
  item.command = DECLARE_REPORT;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    setContext('fazhi-report.declared', document !== undefined && declarations.has(document.uri));
    if (document !== undefined && reports.isLikely(document)) item.show();
    else item.hide();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    reports.onDidSettle(show),
    declarations.onDidChange(show),
    vscode.commands.registerCommand(DECLARE_REPORT, () => declare(declarations, true)),
    vscode.commands.registerCommand(TAKE_BACK_REPORT, () => declare(declarations, false)),
  );
}

async function declare(declarations: Declarations, isReport: boolean): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !SELECTOR.includes(document.languageId)) return say(t('No text is in front'));
  await declarations.set(document.uri, isReport);
  // A text that was declared a report got the report language, which would keep it one.
  if (!isReport && isDeclared(document)) await vscode.languages.setTextDocumentLanguage(document, PLAIN_TEXT);
}
