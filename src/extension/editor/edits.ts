import * as vscode from 'vscode';
import type { Edit } from '../../core/text/edits.ts';
import type { Span } from '../../core/text/spans.ts';
import { isReadOnly } from './documents.ts';
import { t } from './l10n.ts';
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
  refusal = t('The document cannot be changed: it was left as it is'),
): Promise<boolean> {
  const isDone = !isReadOnly(document) && (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)));
  if (!isDone) warn(refusal);
  return isDone;
}

/**
 * Where words of the first of some edits will stand once all are made (the first time they occur in it). The editor writes its own
 * line terminators, whatever an edit has.
 */
export function placeOfWords(document: vscode.TextDocument, edits: readonly Edit[], words: string): Span {
  const terminator = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const written = (text: string) => text.replace(/\r\n|\r|\n/g, terminator);
  const { span, text } = edits[0] ?? { span: { start: 0, end: 0 }, text: '' };
  const shift = edits
    .filter((edit) => edit.span.start < span.start)
    .reduce((sum, edit) => sum + written(edit.text).length - (edit.span.end - edit.span.start), 0);
  const start = span.start + shift + written(text).indexOf(words);
  return { start, end: start + words.length };
}
