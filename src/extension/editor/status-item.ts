import * as vscode from 'vscode';
import { SELECTOR } from './documents.ts';

/** What the language status of the editor in front says. */
export type Status = Partial<Omit<vscode.LanguageStatusItem, 'id' | 'selector' | 'dispose'>>;

/** An item of the language status that is there only while it has something to say. */
export interface StatusItem extends vscode.Disposable {
  /** Says something, or undefined: nothing any more. */
  show(status: Status | undefined): void;
}

/** An item with nothing to say. */
export function createStatusItem(id: string): StatusItem {
  let item: vscode.LanguageStatusItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  return {
    show(status) {
      if (status === undefined) return hide();
      item ??= vscode.languages.createLanguageStatusItem(id, SELECTOR);
      Object.assign(item, status);
    },
    dispose: hide,
  };
}
