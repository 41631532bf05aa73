import * as vscode from 'vscode';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
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
