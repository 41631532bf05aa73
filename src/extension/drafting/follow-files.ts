import * as vscode from 'vscode';

/** Tells what a document is called from now on: its file was renamed, or, new, it was saved under another name than it had. */
export function followFiles(tell: (from: vscode.Uri, to: vscode.Uri) => unknown): vscode.Disposable {
  /** What new documents hold: saved, they are emptied and closed, and a file with their text is opened. */
  const texts = new Map<vscode.TextDocument, string>();
  const orphans = new Map<string, vscode.Uri>();
  const keep = (document: vscode.TextDocument) => {
    if (document.isUntitled && document.getText() !== '') texts.set(document, document.getText());
  };
  const abandon = (document: vscode.TextDocument) => {
    const text = texts.get(document);
    if (text === undefined || !texts.delete(document)) return;
    orphans.clear();
    orphans.set(text, document.uri);
    vscode.workspace.textDocuments.forEach(adopt);
  };
  const adopt = (document: vscode.TextDocument) => {
    const from = document.isUntitled || document.isClosed ? undefined : orphans.get(document.getText());
    if (from === undefined || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return;
    orphans.clear();
    tell(from, document.uri);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) tell(oldUri, newUri);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled && document.getText() === '') abandon(document);
      else keep(document);
    }),
    vscode.workspace.onDidCloseTextDocument(abandon),
    vscode.workspace.onDidOpenTextDocument(adopt),
  );
}
