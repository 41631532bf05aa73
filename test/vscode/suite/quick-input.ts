import { commands, window, workspace } from 'vscode';
import { eventually } from './assert.ts';

/** Presses Enter in whatever asks, again and again, until something is so. */
export async function acceptUntil(isSo: () => boolean, message: string): Promise<void> {
  await eventually(async () => {
    if (isSo()) return true;
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isSo();
  }, message);
}

/** Presses Escape in whatever asks, until the command that asked has ended. */
export async function cancel(running: Thenable<unknown>): Promise<void> {
  let isOver = false;
  void Promise.resolve(running).then(() => {
    isOver = true;
  });
  await eventually(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    return isOver;
  }, 'the command to end');
}

/** The open documents that are in no file. */
export function untitledCount(): number {
  return workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed).length;
}

/** The text of the document in front. */
export function textInFront(): string {
  return window.activeTextEditor?.document.getText() ?? '';
}
