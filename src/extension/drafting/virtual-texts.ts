import * as vscode from 'vscode';
import { fileName } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import type { ReportFile } from '../reports/text-file.ts';

/** Read-only documents whose text we hold. */
export interface VirtualTexts extends vscode.Disposable {
  /** Gives a document its text, anew if need be; its path ends in what its tab is called. */
  put(path: string, text: string): vscode.Uri;
  /** Whether a document has a text. */
  has(path: string): boolean;
  /** Forgets a text. */
  drop(uri: vscode.Uri): void;
}

/** The documents of a scheme; one whose text was forgotten, with the window perhaps, says so. */
export function virtualTexts(scheme: string): VirtualTexts {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) =>
      texts.get(path) ?? t('This page is out of date. Close it and run the command again.'),
  });
  return {
    put(path, text) {
      const uri = vscode.Uri.from({ scheme, path });
      const isNew = texts.get(path) !== text;
      texts.set(path, text);
      if (isNew) changed.fire(uri);
      return uri;
    },
    has: (path) => texts.has(path),
    drop: ({ path }) => texts.delete(path),
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

/** Where a report can be looked at: in its file, or where the editor would garble that, in a document of ours. */
export function readableUri(texts: VirtualTexts, { uri, report, isShown }: ReportFile): vscode.Uri {
  return isShown ? uri : texts.put(`/${encodeURIComponent(uri.toString())}/${fileName(uri)}`, report.text);
}
