import * as vscode from 'vscode';
import { type ReportFile, readReport } from '../reports/text-file.ts';

/** Which report of last year belongs to which document, as this workspace remembers it. */
export interface LastYears {
  /** Tells of a document for which another one was remembered. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  set(document: vscode.Uri, last: vscode.Uri): void;
  /** The report as it is now; undefined when none is remembered, or it is gone. */
  read(document: vscode.Uri): Promise<ReportFile | undefined>;
  /** Remembers for a document what it remembered for it under another name. */
  move(from: vscode.Uri, to: vscode.Uri): void;
  /** Forgets what belonged to a document that is gone, before another one bears its name. */
  forget(document: vscode.Uri): Promise<void>;
}

/** What is remembered in a workspace. */
export function rememberLastYears(memory: vscode.Memento): LastYears & vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return {
    onDidChange: changed.event,
    set(document, last) {
      void memory.update(keyOf(document), nameInWorkspace(last));
      changed.fire(document);
    },
    async read(document) {
      const name = memory.get<string>(keyOf(document));
      for (const uri of name === undefined ? [] : addressesOf(name)) {
        const file = await readReport(uri);
        if (file !== undefined) return file;
      }
      return undefined;
    },
    move(from, to) {
      const name = memory.get<string>(keyOf(from));
      if (name === undefined || keyOf(from) === keyOf(to)) return;
      void memory.update(keyOf(to), name);
      changed.fire(to);
    },
    async forget(document) {
      if (memory.get(keyOf(document)) === undefined) return;
      await memory.update(keyOf(document), undefined);
      changed.fire(document);
    },
    dispose: () => changed.dispose(),
  };
}

function keyOf(document: vscode.Uri): string {
  return `lastYear:${nameInWorkspace(document)}`;
}

/** A file by its path in the workspace, which may be moved as a whole; one elsewhere by its address. A new document has the name its file will have. */
export function nameInWorkspace(uri: vscode.Uri): string {
  for (const { uri: root } of vscode.workspace.workspaceFolders ?? []) {
    if (uri.path.startsWith(`${root.path}/`)) return uri.path.slice(root.path.length + 1);
  }
  const isNamed = uri.scheme === 'untitled' && uri.path.startsWith('/');
  return (isNamed ? uri.with({ scheme: 'file' }) : uri).toString();
}

function addressesOf(name: string): readonly vscode.Uri[] {
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return [vscode.Uri.parse(name)];
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, name));
}
