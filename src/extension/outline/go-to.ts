import * as vscode from 'vscode';
import { ownBlank } from '../../core/outline/progress.ts';
import { select } from '../editor/cursor.ts';
import { columnOf } from '../editor/tabs.ts';
import type { Row } from '../reports/rows.ts';

/** Selects the first place to fill in of a row's own text, in the editor that has its report; else puts the cursor at its beginning. */
export async function goTo({ node, reading: { document } }: Row): Promise<void> {
  if (document.isClosed) return;
  const { start, end } = ownBlank(node) ?? { start: node.span.start, end: node.span.start };
  select(await vscode.window.showTextDocument(document, columnOf(document)), start, end);
}
