import * as vscode from 'vscode';
import { inert } from './inert.ts';

/** Long enough to read two lines. */
const MILLISECONDS = 8000;

/** Says something in the status bar that asks for no answer. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(inert(message), MILLISECONDS);
}

/** Says in a notification that something could not be done. */
export function warn(message: string): void {
  void vscode.window.showWarningMessage(inert(message));
}

/** Tells in a notification how something came out, and gives the choice made of what can be done about it. */
export async function tell<Choice extends vscode.MessageItem>(
  message: string,
  isGood: boolean,
  choices: readonly Choice[],
): Promise<Choice | undefined> {
  if (isGood) return vscode.window.showInformationMessage(inert(message), ...choices);
  return vscode.window.showWarningMessage(inert(message), ...choices);
}
