import * as vscode from 'vscode';

/** The group of editors that has a document in front or in a tab behind others. */
export function columnOf(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  if (editor?.viewColumn !== undefined) return editor.viewColumn;
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => holds(tab, document)))?.viewColumn;
}

/** Whether an editor shows a document or a tab, its own or that of a comparison, holds it. */
export function isOpen(document: vscode.TextDocument): boolean {
  if (document.isClosed) return false;
  if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return true;
  return allTabs().some((tab) => holds(tab, document));
}

/** Whether there is a webview among the tabs, which may be the preview of a document whose own tab it has taken. */
export function hasPreview(): boolean {
  return allTabs().some(({ input }) => input instanceof vscode.TabInputWebview);
}

/** Every tab of the window. */
export function allTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

function holds({ input }: vscode.Tab, document: vscode.TextDocument): boolean {
  const uri = document.uri.toString();
  if (input instanceof vscode.TabInputText) return input.uri.toString() === uri;
  if (!(input instanceof vscode.TabInputTextDiff)) return false;
  return input.original.toString() === uri || input.modified.toString() === uri;
}
