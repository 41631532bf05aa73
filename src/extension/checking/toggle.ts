import * as vscode from 'vscode';
import { TOGGLE_CHECKS } from '../editor/commands.ts';
import { isCheckingOn, turnChecking } from '../editor/settings.ts';

/** Lets the user turn checking on and off without a reload. */
export function registerToggle(): vscode.Disposable {
  return vscode.commands.registerCommand(TOGGLE_CHECKS, () => turnChecking(!isCheckingOn()));
}
