import * as vscode from 'vscode';
import { columnOf } from '../tabs.ts';
import type { Row } from './rows.ts';

/** Puts the cursor at the beginning of a row's text, in the editor that has its report. */
export async function goTo({ node, reading: { document } }: Row): Promise<void> {
  if (document.isClosed) return;
  const at = document.positionAt(node.span.start);
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
