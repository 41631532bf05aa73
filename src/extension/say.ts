import * as vscode from 'vscode';

/** Long enough to read two lines. */
const MILLISECONDS = 8000;

/** Says something in the status bar that asks for no answer. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, MILLISECONDS);
}
