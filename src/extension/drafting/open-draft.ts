import * as vscode from 'vscode';
import { type NamedBy, proposedName } from '../../core/drafting/proposed-name.ts';
import { isMarkdownName } from '../../core/reading/suffixes.ts';
import { languageOf, openDocument } from '../editor/documents.ts';

/** A report that is about to be begun: what its file will be called, and where it will lie. */
export interface Draft extends NamedBy {
  /** Where saving will put it; undefined: the editor asks. */
  readonly folder: vscode.Uri | undefined;
}

/** Forgets what was remembered of a document that is gone, before another one bears its name. */
export type Forget = (document: vscode.Uri) => Promise<unknown>;

/**
 * A new, empty document. It bears the name its file will have, of which there is none yet, so that saving needs no question and
 * takes the place of nothing; nothing is remembered of it yet.
 */
export async function openDraft(draft: Draft, forget: Forget): Promise<vscode.TextDocument> {
  const { folder, suffix } = draft;
  const language = languageOf(isMarkdownName(`.${suffix}`) ? 'markdown' : 'plain');
  const address = folder && (await freeAddress(folder, draft));
  if (address === undefined) return vscode.workspace.openTextDocument({ language });
  await forget(address);
  const document = await vscode.workspace.openTextDocument(address);
  return document.languageId === language ? document : vscode.languages.setTextDocumentLanguage(document, language);
}

/** The folder a new document goes to: that of a file where one can write, else the first that is open. */
export function folderFor(source?: vscode.Uri): vscode.Uri | undefined {
  const isFile = source !== undefined && vscode.workspace.fs.isWritableFileSystem(source.scheme) === true;
  return isFile ? vscode.Uri.joinPath(source, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** An address there that neither a file nor an open document has. */
async function freeAddress(folder: vscode.Uri, named: NamedBy): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const file = vscode.Uri.joinPath(folder, proposedName(named, number));
    const address = file.with({ scheme: 'untitled' });
    if (openDocument(address) === undefined && !(await exists(file))) return address;
  }
}

function exists(file: vscode.Uri): Promise<boolean> {
  return Promise.resolve(
    vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    ),
  );
}
