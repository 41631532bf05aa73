import * as vscode from 'vscode';

/** Where the cursor of an editor is (UTF-16 offset). */
export function cursorOf({ document, selection }: vscode.TextEditor): number {
  return document.offsetAt(selection.active);
}

/** Puts the cursor at an offset, in sight. */
export function moveCursor(editor: vscode.TextEditor, offset: number): void {
  select(editor, offset, offset);
}

/** Selects from an offset to that of the cursor, in sight. */
export function select(editor: vscode.TextEditor, anchor: number, active: number): void {
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(anchor), document.positionAt(active));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
