import * as vscode from 'vscode';
import { insertPart, promptOf } from '../core/drafting/insert-part.ts';
import type { ProfilePart } from '../core/model/profile.ts';
import type { PartId } from '../core/model/report.ts';
import type { Fix } from '../core/model/rule.ts';
import { RULE_OF_LAW } from '../core/profiles/rule-of-law.ts';
import { isRow } from './outline/rows.ts';
import { toRange } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Reports } from './reports.ts';
import { say, warn } from './say.ts';
import { columnOf } from './tabs.ts';

/** The command that adds a part to a report: the one of a row of the outline, else one the user picks. */
export const INSERT_PART = 'fazhi-report.insertPart';

/** Lets the user add a part that the report lacks. */
export function registerInsertPart(reports: Reports): vscode.Disposable {
  return vscode.commands.registerCommand(INSERT_PART, async (from?: unknown) => {
    const document = isRow(from) ? from.reading.document : vscode.window.activeTextEditor?.document;
    const reading = document && reports.get(document);
    if (reading === undefined) return say(vscode.l10n.t('This is no report, or it is closed: nothing was added'));
    const part = isRow(from) ? from.node.parts[0] : await pickPart(reading);
    if (part !== undefined) await addPart(reports, reading.document, part);
  });
}

/** Adds a part to a document in one step that can be undone, and selects what the clerk is to replace. */
async function addPart(reports: Reports, document: vscode.TextDocument, id: PartId): Promise<void> {
  if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return sayReadOnly();
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  // Read only now: the text may have changed since the row was drawn.
  const report = reports.get(document)?.report;
  const part = RULE_OF_LAW.parts.find((candidate) => candidate.id === id);
  const place = report?.parts.find((candidate) => candidate.part === id);
  if (report === undefined || part === undefined || place === undefined) return;
  if (place.status === 'present' && place.span !== undefined) {
    select(editor, toRange(document, place.span));
    return say(vscode.l10n.t('The report has this part already'));
  }
  const fix = insertPart(report, RULE_OF_LAW, id);
  if (fix === undefined) return;
  const prompt = promptSpan(document, fix, part);
  const isDone = await editor.edit((builder) => {
    for (const { span, text } of fix.edits) builder.replace(toRange(document, span), text);
  });
  if (!isDone) return sayReadOnly();
  select(editor, toRange(document, prompt));
}

/** Where the prompt will stand. The editor writes its own line terminators, whatever an edit has. */
function promptSpan(document: vscode.TextDocument, { edits }: Fix, part: ProfilePart) {
  const terminator = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const written = (text: string) => text.replace(/\r\n|\r|\n/g, terminator);
  const { span, text } = edits[0] ?? { span: { start: 0, end: 0 }, text: '' };
  const shift = edits
    .filter((edit) => edit.span.start < span.start)
    .reduce((sum, edit) => sum + written(edit.text).length - (edit.span.end - edit.span.start), 0);
  const prompt = promptOf(part);
  const start = span.start + shift + written(text).lastIndexOf(prompt);
  return { start, end: start + prompt.length };
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The only part the report lacks, or the one the user picks; undefined when there is none or nothing was picked. */
async function pickPart({ report }: Reading): Promise<PartId | undefined> {
  const items = report.parts.flatMap(({ part: id, status }) => {
    const part = RULE_OF_LAW.parts.find((candidate) => candidate.id === id);
    if (part === undefined || status === 'present') return [];
    return [{ label: part.name, id, ...(status === 'embedded' ? { description: '未单列' } : {}) }];
  });
  if (items.length === 0) say(vscode.l10n.t('The report has all its parts'));
  if (items.length < 2) return items[0]?.id;
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which part is to be added?') });
  return picked?.id;
}

function sayReadOnly(): void {
  warn(vscode.l10n.t('The document cannot be changed: nothing was added'));
}
