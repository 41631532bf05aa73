import * as vscode from 'vscode';
import type { Todo } from '../../core/outline/todos.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import type { Ticks } from './ticks.ts';

/** Asks why a thing need not be done, and ticks it off; does nothing when that is not told. `proposed` is a reason to begin with. */
export async function tickOff(
  ticks: Pick<Ticks, 'set'>,
  document: vscode.Uri,
  { anchor, words }: Pick<Todo, 'anchor' | 'words'>,
  proposed = '',
): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: t('Tick off without writing'),
    prompt: t('Why need nothing be done about “{0}”?', inert(words.slice(0, 30))),
    placeHolder: t('For instance: the same as last year, checked with the office concerned'),
    value: proposed,
    validateInput: (text) => (text.trim() === '' ? t('Say in a few words why; the reason is kept with it') : undefined),
  });
  if (reason !== undefined) await ticks.set(document, anchor, reason.trim());
}
