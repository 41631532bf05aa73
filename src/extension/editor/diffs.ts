import * as vscode from 'vscode';
import { allTabs } from './tabs.ts';

/** In a tab of its own, which takes the place of nothing the user has open. */
const BESIDE: vscode.TextDocumentShowOptions = { preview: false };

/** Shows two documents side by side. */
export async function showDiff(left: vscode.Uri, right: vscode.Uri, title: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.diff', left, right, title, BESIDE);
}

/** The right side of the comparison in front, if one is. */
export function diffInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** Closes the comparisons with that right side. */
export async function closeDiff(modified: vscode.Uri): Promise<void> {
  const address = modified.toString();
  const holds = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === address;
  await vscode.window.tabGroups.close(allTabs().filter(holds));
}

/** Calls back with the right side of a comparison when its tab was closed, if it is of that scheme. */
export function onDidCloseDiff(scheme: string, forget: (modified: vscode.Uri) => void): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const { input } of closed) {
      if (input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme) forget(input.modified);
    }
  });
}
