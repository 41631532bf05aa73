import * as vscode from 'vscode';
import { findPrompts } from '../../core/text/prompts.ts';
import { slice } from '../../core/text/spans.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { type Draft, type Forget, openDraft } from './open-draft.ts';

/**
 * Writes a text into an empty document, in one step that can be undone, with its first prompt selected in the same moment: a key
 * pressed between the two would write elsewhere. The editor sets indentation of such a text its own way.
 */
export async function fillWith(document: vscode.TextDocument, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const [first = { start: 0, end: 0 }] = findPrompts(text);
  const snippet = new vscode.SnippetString().appendText(text.slice(0, first.start));
  if (first.end > 0) snippet.appendPlaceholder(slice(text, first), 0); // The last stop: the snippet takes no keys.
  await editor.insertSnippet(snippet.appendText(text.slice(first.end)));
  void setContext('fazhi-report.begun', true);
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
}

/** Shows a text in a new document, letter by letter, with its first prompt selected. */
export async function showNew(text: string, draft: Draft, forget: Forget): Promise<vscode.TextDocument> {
  const document = await openDraft(draft, forget);
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edits) => edits.insert(new vscode.Position(0, 0), text));
  void setContext('fazhi-report.begun', true);
  const { start, end } = findPrompts(document.getText())[0] ?? { start: 0, end: 0 };
  select(editor, start, end);
  return document;
}
