import type * as vscode from 'vscode';
import { setContext } from '../editor/context-keys.ts';

/** What Tab and Shift+Tab are told before they are pressed. */
export interface PromptKey {
  /** Says whether they lead from prompt to prompt. */
  set(leads: boolean): void;
  /**
   * Whether an edit was made by a Tab that was pressed before it could know that it leads to a prompt. Within a prompt (`isWithin`)
   * nobody else writes such white space.
   */
  isTooEarly(changes: readonly vscode.TextDocumentContentChangeEvent[], isWithin: boolean): boolean;
}

/** They write white space as ever. */
export function createPromptKey(): PromptKey {
  let wanted = false;
  /** What the editor has surely heard. */
  let heard = false;
  return {
    set(leads) {
      if (leads === wanted) return;
      wanted = leads;
      void setContext('fazhi-report.atPrompt', leads).then(() => {
        heard = leads;
      });
    },
    isTooEarly(changes, isWithin) {
      // One space may be the space bar, but nobody presses that before the editor has heard.
      const tab = wanted && !heard ? /^(?:\t| +)$/ : isWithin ? /^(?:\t| {2,})$/ : undefined;
      return tab !== undefined && changes.length > 0 && changes.every(({ text }) => tab.test(text));
    },
  };
}
