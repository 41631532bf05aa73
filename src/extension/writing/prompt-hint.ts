import * as vscode from 'vscode';
import { NEXT_PROMPT } from '../editor/commands.ts';
import { isReadOnly } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';

/** Tells in the status bar that Tab goes on, as long as it does: while a prompt is selected. */
export interface PromptHint extends vscode.Disposable {
  /** Shows it in front of an editor in which one of so many prompts is selected; none is where there are 0. */
  show(editor: vscode.TextEditor, prompts: number): void;
  hide(): void;
}

/** Nothing is told yet. */
export function createPromptHint(): PromptHint {
  const item = vscode.window.createStatusBarItem('fazhi-report.prompt', vscode.StatusBarAlignment.Left, -1);
  item.name = t('To fill in');
  item.text = t('Tab: next place to fill in');
  item.command = NEXT_PROMPT;
  return {
    show({ document }, prompts) {
      if (prompts > 1 && !isReadOnly(document) && !isTabForFocus()) item.show();
      else item.hide();
    },
    hide: () => item.hide(),
    dispose: () => item.dispose(),
  };
}

/** Whether the user has Tab go from control to control instead of into the text. */
function isTabForFocus(): boolean {
  return vscode.workspace.getConfiguration('editor').get('tabFocusMode', false);
}
