import * as vscode from 'vscode';
import { TOGGLE_FOCUS } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { createTimers } from '../editor/timers.ts';

/** Lines from the cursor: the paragraph being written and, a blank line between, its neighbours. */
const NEAR = 2;
/** Milliseconds the cursor must rest. */
const PAUSE = 150;

/** Whether somebody wants to see only what is wrong near the cursor. */
export interface Focus extends vscode.Disposable {
  /** Whether something found at a range of a document is shown. */
  shows(document: vscode.TextDocument, range: vscode.Range): boolean;
  /** Fires with the document in which other places are shown now. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** Everything is shown until the user asks for less, which holds for this window. */
export function createFocus(): Focus {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const timers = createTimers<string>();
  let isOn = false;
  const tellFront = () => {
    for (const { document } of vscode.window.visibleTextEditors) changed.fire(document);
  };
  const listeners = vscode.Disposable.from(
    changed,
    timers,
    vscode.commands.registerCommand(TOGGLE_FOCUS, () => {
      isOn = !isOn;
      say(isOn ? t('Only what is wrong near the cursor is shown') : t('All that is wrong is shown'));
      tellFront();
    }),
    vscode.window.onDidChangeTextEditorSelection(() => {
      if (isOn) timers.start('', PAUSE, tellFront);
    }),
  );
  return {
    shows(document, range) {
      const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
      if (!isOn || editors.length === 0) return true;
      return editors.some(({ selection }) => {
        const { line } = selection.active;
        return range.start.line <= line + NEAR && range.end.line >= line - NEAR;
      });
    },
    onDidChange: changed.event,
    dispose: () => listeners.dispose(),
  };
}
