import * as vscode from 'vscode';
import { NEW_REPORT, ROLL_FORWARD } from '../editor/commands.ts';
import { isOfUser } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { say, tell } from '../editor/say.ts';
import { columnOf, isOpen } from '../editor/tabs.ts';
import type { Reading } from './reading.ts';
import type { Reports } from './reports.ts';

/** A report that somebody works on, in its current version. */
export interface FrontReport {
  readonly editor: vscode.TextEditor;
  readonly reading: Reading;
}

/** The report in the editor that is in front; says so when there is none. */
export function frontReport(reports: Pick<Reports, 'get'>): FrontReport | undefined {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && reports.get(editor.document);
  if (editor !== undefined && reading !== undefined) return { editor, reading };
  say(t('No report is in front'));
  return undefined;
}

/**
 * The report in front; where what is in front is no text (the walkthrough, for example), one that stands behind it, which is
 * brought to the front, or, where none is open, the offer to begin one.
 */
export async function reportToWorkOn(reports: Pick<Reports, 'get'>): Promise<FrontReport | undefined> {
  if (vscode.window.activeTextEditor !== undefined) return frontReport(reports);
  const open = vscode.workspace.textDocuments.filter((candidate) => isOfUser(candidate) && isOpen(candidate));
  const document = open.findLast((candidate) => reports.get(candidate) !== undefined);
  if (document === undefined) return void offerToBegin();
  await vscode.window.showTextDocument(document, columnOf(document));
  return frontReport(reports);
}

async function offerToBegin(): Promise<void> {
  const choice = await tell(t('No report is open yet. Open one, or begin one here:'), true, [
    { title: t('New annual report'), command: NEW_REPORT },
    { title: t('From last year’s report'), command: ROLL_FORWARD },
  ]);
  if (choice !== undefined) await vscode.commands.executeCommand(choice.command);
}
