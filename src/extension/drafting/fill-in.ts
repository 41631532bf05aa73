import * as vscode from 'vscode';
import type { Syntax } from '../../core/model/report.ts';
import { REPORT_LANGUAGE } from '../reading.ts';

const PROMPT = /【待填：[^【】\r\n]*】/g;

/** The language a report in that syntax is written in. */
export function languageOf(syntax: Syntax): string {
  return syntax === 'markdown' ? 'markdown' : REPORT_LANGUAGE;
}

/**
 * Shows a text in a new document, in one step that can be undone, with its first prompt selected; Tab goes from prompt to
 * prompt, and prompts of the same wording are filled in together.
 */
export async function showToFillIn(text: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(toSnippet(text));
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
}

/** Shows a text in a new document with its first prompt selected. */
export async function showNew(text: string, language: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  const editor = await vscode.window.showTextDocument(document);
  const [prompt] = document.getText().matchAll(PROMPT);
  if (prompt !== undefined) {
    const [start, end] = [prompt.index, prompt.index + prompt[0].length].map((offset) => document.positionAt(offset));
    if (start !== undefined && end !== undefined) editor.selection = new vscode.Selection(start, end);
  }
  return document;
}

function toSnippet(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const stops = new Map<string, number>();
  let offset = 0;
  for (const { 0: prompt, index } of text.matchAll(PROMPT)) {
    const stop = stops.get(prompt) ?? stops.size + 1;
    stops.set(prompt, stop);
    snippet.appendText(text.slice(offset, index)).appendPlaceholder(prompt, stop);
    offset = index + prompt.length;
  }
  return snippet.appendText(text.slice(offset));
}
