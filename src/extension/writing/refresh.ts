import * as vscode from 'vscode';
import { type Feature, onDidChangeSettings } from '../editor/settings.ts';
import type { Reports } from '../reports/reports.ts';

/** An event that makes the editor ask again although the text is the same, and what ends it. */
export interface Refresh extends vscode.Disposable {
  readonly event: vscode.Event<void>;
}

/** Fires when a feature is turned on or off, and when a text was read anew because other settings changed. */
export function refreshOn(reports: Pick<Reports, 'onDidRead'>, feature: Feature): Refresh {
  const stale = new vscode.EventEmitter<void>();
  const seen = new WeakMap<vscode.TextDocument, number>();
  const listeners = vscode.Disposable.from(
    stale,
    onDidChangeSettings(() => stale.fire(), feature),
    reports.onDidRead(({ document, reading }) => {
      if (seen.get(document) === document.version) stale.fire();
      if (reading === undefined) seen.delete(document);
      else seen.set(document, reading.version);
    }),
  );
  return { event: stale.event, dispose: () => listeners.dispose() };
}
