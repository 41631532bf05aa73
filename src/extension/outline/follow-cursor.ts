import * as vscode from 'vscode';
import type { PartId } from '../../core/model/part.ts';
import { cursorOf } from '../editor/cursor.ts';
import { type Row, rowAt } from '../reports/rows.ts';
import type { OutlineProvider } from './provider.ts';

/** What selects rows of the view for the user. */
export interface CursorFollower extends vscode.Disposable {
  /** Selects the innermost row that holds the cursor. */
  reveal(): void;
  /** Selects the row of a missing part, opening the view, and leaves it so until the cursor leaves that offset. */
  selectMissing(part: PartId, offset: number): Promise<void>;
}

/**
 * Selects, while the view is in sight, the row that holds the cursor, at every level. Focus stays where it is; and since only
 * a cursor that moves, another report or another version of it changes anything, a user in the tree is left alone.
 */
export function followCursor(view: vscode.TreeView<Row>, provider: OutlineProvider): CursorFollower {
  let pinned: number | undefined;

  const reveal = () => {
    const tree = view.visible ? provider.tree() : undefined;
    const editor = vscode.window.activeTextEditor;
    if (tree === undefined || editor?.document !== tree.reading.document) return;
    if (tree.reading.version !== editor.document.version) return;
    const offset = cursorOf(editor);
    if (offset === pinned) return;
    pinned = undefined;
    const row = provider.nearestShown(rowAt(tree.rows, offset));
    const [selected] = view.selection;
    const isSelected = selected?.id === row?.id && selected?.reading.document === row?.reading.document;
    if (row !== undefined && !isSelected) void select(row);
  };
  const select = async (row: Row) => {
    // A row that an edit has just taken away cannot be selected any more.
    await view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const selectMissing = async (part: PartId, offset: number) => {
    const row = provider.roots().find(({ node }) => node.kind !== 'section' && node.parts.includes(part));
    if (row === undefined) return;
    pinned = offset;
    await select(row);
  };

  const listeners = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(reveal),
    vscode.window.onDidChangeTextEditorSelection(reveal),
  );
  return { reveal, selectMissing, dispose: () => listeners.dispose() };
}
