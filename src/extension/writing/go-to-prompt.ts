import type * as vscode from 'vscode';
import type { PromptStop } from '../../core/drafting/next-prompt.ts';
import { findPrompts } from '../../core/text/prompts.ts';
import type { Span } from '../../core/text/spans.ts';
import { select } from '../editor/cursor.ts';
import { t } from '../editor/l10n.ts';
import { toRange, toSpan } from '../editor/ranges.ts';
import { say } from '../editor/say.ts';

/** How one gets from a selection to another prompt. */
export type Choose = (prompts: readonly Span[], selection: Span) => PromptStop | undefined;

/**
 * Selects another prompt of an editor's document, as seen from a selection; `beforehand` is told that there is one, or that there is
 * none.
 */
export function goToPrompt(
  editor: vscode.TextEditor,
  selection: vscode.Selection,
  choose: Choose,
  beforehand: (isThere: boolean) => void,
): void {
  const { document } = editor;
  const stop = choose(findPrompts(document.getText()), toSpan(document, selection));
  beforehand(stop !== undefined);
  if (stop === undefined) {
    say(t('Nothing is left to fill in'));
    return;
  }
  select(editor, stop.prompt.start, stop.prompt.end);
  if (toRange(document, stop.prompt).isEqual(selection)) say(t('This is the last place to fill in'));
  else if (stop.isRound) say(t('Went round: nothing more to fill in that way'));
}
