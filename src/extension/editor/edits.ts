import * as vscode from 'vscode';
import type { Edit } from '../../core/text/edits.ts';
import { isReadOnly } from './documents.ts';
import { toRange } from './ranges.ts';
import { warn } from './say.ts';

/** An edit that the editor can show under a heading, and have the user confirm, before it is made. */
export interface LabelledEdit extends Edit {
  readonly metadata: vscode.WorkspaceEditEntryMetadata;
}

/** Edits as the editor takes them. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly Edit[]): vscode.TextEdit[] {
  return edits.map(({ span, text }) => vscode.TextEdit.replace(toRange(document, span), text));
}

/** Edits of one document as the editor takes those of many; it makes them one step that can be undone. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  return edit;
}

/** The same with what the editor is to tell of each. */
export function toLabelledEdit(document: vscode.TextDocument, edits: readonly LabelledEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text, metadata } of edits) edit.replace(document.uri, toRange(document, span), text, metadata);
  return edit;
}

/** Applies edits to the version they were computed from, as one step that can be undone; says so when that cannot be. */
export async function applyEdits(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  refusal = vscode.l10n.t('The document cannot be changed: it was left as it is'),
): Promise<boolean> {
  const isDone = !isReadOnly(document) && (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)));
  if (!isDone) warn(refusal);
  return isDone;
}
