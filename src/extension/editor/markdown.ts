import * as vscode from 'vscode';
import type { Explanation } from '../../core/helping/explanation.ts';

/** Explanations as text that cannot hold a link, a command or a picture, whatever the report says. */
export function toMarkdown(explanations: readonly Pick<Explanation, 'title' | 'points'>[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const { title, points } of explanations) {
    text.appendMarkdown('**').appendText(title).appendMarkdown('**\n\n');
    for (const point of points) text.appendMarkdown('- ').appendText(point).appendMarkdown('\n');
  }
  return text;
}
