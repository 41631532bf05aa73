import type * as vscode from 'vscode';
import { setContext } from '../editor/context-keys.ts';

/** What Tab and Shift+Tab are told before they are pressed. */
export interface PromptKey {
  /** Says whether they lead from prompt to prompt. */
  set(leads: boolean): void;
  /** Whether an edit was made by a Tab that was pressed before it could know that it leads to a prompt. */
  isTooEarly(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean;
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
    isTooEarly: (changes) => wanted && !heard && changes.length > 0 && changes.every(isTab),
  };
}

/** One space may be the space bar. */
function isTab({ text }: vscode.TextDocumentContentChangeEvent): boolean {
  return /^(?:\t| {2,})$/.test(text);
}
