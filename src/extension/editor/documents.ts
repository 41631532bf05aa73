import * as vscode from 'vscode';
import type { Syntax } from '../../core/model/report.ts';
import { syntaxOf } from '../../core/reading/syntax.ts';

/** The language of documents that are reports whatever they hold. */
export const REPORT_LANGUAGE = 'fazhi-report';

/** The languages of documents that can be reports; a reading says which are. */
export const SELECTOR: readonly string[] = [REPORT_LANGUAGE, 'markdown', 'plaintext'];

/** Whether its language declares a document a report. */
export function isDeclared({ languageId }: Pick<vscode.TextDocument, 'languageId'>): boolean {
  return languageId === REPORT_LANGUAGE;
}

/** Whether a document is in no language of its own, and the report language would suit it better. */
export function isPlainText({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'plaintext';
}

/** Whether a document is Markdown, which others than we help to write as well. */
export function isMarkdown({ languageId }: Pick<vscode.TextDocument, 'languageId'>): boolean {
  return languageId === 'markdown';
}

/** How the text of an open document is written. */
export function syntaxIn(document: Pick<vscode.TextDocument, 'languageId'>, text: string): Syntax {
  return isMarkdown(document) ? 'markdown' : syntaxOf(text);
}

/** The language a report in that syntax is written in. */
export function languageOf(syntax: Syntax): string {
  return syntax === 'markdown' ? 'markdown' : REPORT_LANGUAGE;
}

/** Whether someone works on a document, rather than that it is the other side of a comparison, a log or a page of the manual. */
export function isOfUser({ isUntitled, uri }: vscode.TextDocument): boolean {
  return isUntitled || (uri.scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined);
}

/** Whether a document lies where nobody can write. */
export function isReadOnly({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}

/** The open document of that address, if there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === address);
}

/** The name of a file without its folders. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
