import {
  CodeAction,
  commands,
  type Diagnostic,
  env,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually, ok } from './assert.ts';
import { sample, scratch } from './place.ts';

/** The id of a diagnostic's rule. */
export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The rules of the findings shown for a document, sorted. */
export function shownRules({ uri }: TextDocument): readonly string[] {
  return languages.getDiagnostics(uri).map(ruleOf).sort();
}

let copies = 0;

/** Opens a fresh copy of a sample report in an editor: where VS Code saves by itself, changes reach the disk. */
export async function openSample(name: string): Promise<TextDocument> {
  copies += 1;
  const file = scratch(`${copies}/${name}`);
  await workspace.fs.copy(sample(name), file);
  return openFile(file);
}

/** Opens a file in an editor, as a click does: a document opened by the API would outlive its editor by minutes. */
export async function openFile(file: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', file);
  const isThere = () => window.activeTextEditor?.document.uri.toString() === file.toString();
  await eventually(isThere, `an editor with ${file}`);
  const document = window.activeTextEditor?.document;
  ok(document, 'no editor');
  return document;
}

/** Opens an untitled document in an editor. */
export async function openText(content: string, language: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  // VS Code may still hold a backup of an untitled document of that name, and then restores its text.
  if (normal(document.getText()) !== normal(content)) return openText(content, language);
  await window.showTextDocument(document);
  return document;
}

function normal(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udfff]/g, '\ufffd'); // Halves of a pair do not survive the way into a new document.
}

/** Waits until the findings of a document are as wanted. */
export async function untilShown(document: TextDocument, isWanted: (rules: readonly string[]) => boolean) {
  await eventually(() => isWanted(shownRules(document)), `findings of ${document.uri}, now ${shownRules(document)}`);
}

/** Replaces the first occurrence of a text, as if someone had typed it. */
export async function replace(document: TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  await workspace.applyEdit(edit);
}

/** Replaces the whole text. */
export async function rewrite(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
}

/** The actions offered at a place, their edits worked out. */
export async function actionsAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  const name = 'vscode.executeCodeActionProvider';
  const actions = await commands.executeCommand<readonly CodeAction[]>(name, document.uri, range, undefined, 100);
  return actions.filter((action) => action instanceof CodeAction);
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Writes a file outside the editor. */
export async function writeFile(file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** Whether tests can use the clipboard: a browser may keep it to itself, as it does under VS Code 1.90. */
export async function hasClipboard(): Promise<boolean> {
  await env.clipboard.writeText('probe');
  return (await env.clipboard.readText()) === 'probe';
}
