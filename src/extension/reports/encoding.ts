import * as vscode from 'vscode';
import { mayBeReport } from '../../core/reading/candidate.ts';
import { decodeBytes } from '../../core/text/decode.ts';
import { fileName, isDeclared, isOfUser, SELECTOR } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { tell, warn } from '../editor/say.ts';
import { sizeOf } from './text-file.ts';

/** What a decoder puts where it could not read. */
const UNREADABLE = '\ufffd';
/** A few may be the writer’s own. */
const MANY = 10;
const LOOKED_AT = 20_000;
/** Bytes: no report that somebody writes is larger. */
const LARGEST = 2_000_000;

/** Notices a report in GBK that the editor opened as UTF-8, where it is unreadable, and offers to open it anew; once a file. */
export function registerEncoding(): vscode.Disposable {
  const asked = new Set<string>();
  const look = async (document: vscode.TextDocument) => {
    const address = document.uri.toString();
    if (asked.has(address) || !(await isGarbled(document)) || asked.has(address)) return;
    asked.add(address);
    const reopen = { title: t('Open It Again as GB18030') };
    const name = inert(fileName(document.uri));
    const message = t('{0} is written in GBK (GB18030) and was opened as UTF-8, so it cannot be read', name);
    if ((await tell(message, false, [reopen])) === reopen) await reopenAsGb(document);
  };
  for (const document of vscode.workspace.textDocuments) void look(document);
  return vscode.workspace.onDidOpenTextDocument(look);
}

/** Whether an open file shows what nobody can read, while in GB18030 it may be a report. */
export async function isGarbled(document: vscode.TextDocument): Promise<boolean> {
  const { languageId, uri, isUntitled, isDirty } = document;
  if (isUntitled || isDirty || !SELECTOR.includes(languageId) || !isOfUser(document)) return false;
  const shown = document.getText(new vscode.Range(0, 0, 200, 0)).slice(0, LOOKED_AT);
  if (shown.split(UNREADABLE).length <= MANY || (await sizeOf(uri)) > LARGEST) return false;
  const bytes = await vscode.workspace.fs.readFile(uri).then(
    (read) => read,
    () => new Uint8Array(), // Gone meanwhile: there is nothing to offer.
  );
  const decoded = decodeBytes(bytes);
  return decoded?.encoding === 'gb18030' && (isDeclared(document) || mayBeReport(decoded.text));
}

/** What `openTextDocument` takes since VS Code 1.100. */
type OpenWithEncoding = (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<vscode.TextDocument>;

/** Opens a file as GB18030; an editor that cannot be told the encoding shows its list of them. */
export async function reopenAsGb(document: vscode.TextDocument): Promise<void> {
  if (!('encoding' in document)) {
    await vscode.window.showTextDocument(document);
    warn(t('Please choose “Reopen with Encoding”, then GB18030'));
    return vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  }
  const open: OpenWithEncoding = vscode.workspace.openTextDocument;
  await vscode.window.showTextDocument(await open(document.uri, { encoding: 'gb18030' }));
}
