import * as vscode from 'vscode';
import type { Edit } from '../../core/text/edits.ts';
import { toRange } from '../ranges.ts';
import type { Reading } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { say, warn } from '../say.ts';

/** The report in the editor that is in front, in its current version; says so when there is none. */
export function frontReport(
  reports: Pick<Reports, 'get'>,
): { readonly editor: vscode.TextEditor; readonly reading: Reading } | undefined {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && reports.get(editor.document);
  if (editor !== undefined && reading !== undefined) return { editor, reading };
  say(vscode.l10n.t('No report is in front'));
  return undefined;
}

/** Edits as the editor takes them. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly Edit[]): vscode.TextEdit[] {
  return edits.map(({ span, text }) => vscode.TextEdit.replace(toRange(document, span), text));
}

/** Applies edits to the version they were computed from, as one step that can be undone; says so when that cannot be. */
export async function applyEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const { scheme } = document.uri;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  const isDone = vscode.workspace.fs.isWritableFileSystem(scheme) !== false && (await vscode.workspace.applyEdit(edit));
  if (!isDone) warn(vscode.l10n.t('The document cannot be changed: it was left as it is'));
  return isDone;
}
