import * as vscode from 'vscode';
import { findPrompts } from '../../core/text/prompts.ts';
import { slice } from '../../core/text/spans.ts';
import { toRange } from '../editor/ranges.ts';
import { type Draft, openDraft } from './open-draft.ts';

/**
 * Shows a text in a new document, in one step that can be undone, with its first prompt selected; Tab goes from prompt to
 * prompt, and prompts of the same wording are filled in together.
 */
export async function showToFillIn(text: string, draft: Draft): Promise<void> {
  const editor = await vscode.window.showTextDocument(await openDraft(draft));
  await editor.insertSnippet(toSnippet(text));
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
}

/** Shows a text in a new document with its first prompt selected. */
export async function showNew(text: string, draft: Draft): Promise<vscode.TextDocument> {
  const document = await openDraft(draft);
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edits) => edits.insert(new vscode.Position(0, 0), text));
  const [prompt] = findPrompts(document.getText());
  if (prompt !== undefined) {
    const { start, end } = toRange(document, prompt);
    editor.selection = new vscode.Selection(start, end);
  }
  return document;
}

function toSnippet(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const stops = new Map<string, number>();
  let offset = 0;
  for (const span of findPrompts(text)) {
    const prompt = slice(text, span);
    const stop = stops.get(prompt) ?? stops.size + 1;
    stops.set(prompt, stop);
    snippet.appendText(text.slice(offset, span.start)).appendPlaceholder(prompt, stop);
    offset = span.end;
  }
  return snippet.appendText(text.slice(offset));
}
