import * as vscode from 'vscode';
import type { Reports } from '../reports.ts';
import { SECTION } from '../settings.ts';

/** An event that makes the editor ask again although the text is the same, and what ends it. */
export interface Refresh extends vscode.Disposable {
  readonly event: vscode.Event<void>;
}

/** Fires when a setting of ours changes, and when a text was read anew because other settings did. */
export function refreshOn(reports: Pick<Reports, 'onDidRead'>, setting: string): Refresh {
  const stale = new vscode.EventEmitter<void>();
  const seen = new WeakMap<vscode.TextDocument, number>();
  const listeners = vscode.Disposable.from(
    stale,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.${setting}`)) stale.fire();
    }),
    reports.onDidRead(({ document, reading }) => {
      if (seen.get(document) === document.version) stale.fire();
      if (reading === undefined) seen.delete(document);
      else seen.set(document, reading.version);
    }),
  );
  return { event: stale.event, dispose: () => listeners.dispose() };
}
