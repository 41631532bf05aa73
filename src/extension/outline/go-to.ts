import * as vscode from 'vscode';
import { moveCursor } from '../editor/cursor.ts';
import { columnOf } from '../editor/tabs.ts';
import type { Row } from '../reports/rows.ts';

/** Puts the cursor at the beginning of a row's text, in the editor that has its report. */
export async function goTo({ node, reading: { document } }: Row): Promise<void> {
  if (document.isClosed) return;
  const { start } = node.span;
  moveCursor(await vscode.window.showTextDocument(document, columnOf(document)), start);
}
