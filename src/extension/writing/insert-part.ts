import * as vscode from 'vscode';
import { insertElements } from '../../core/drafting/insert-element.ts';
import { insertPart } from '../../core/drafting/insert-part.ts';
import type { ElementKind } from '../../core/model/element.ts';
import type { PartId } from '../../core/model/part.ts';
import type { ProfilePart } from '../../core/model/profile.ts';
import type { Report } from '../../core/model/report.ts';
import { findPrompts } from '../../core/text/prompts.ts';
import { slice } from '../../core/text/spans.ts';
import { INSERT_PART } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { isReadOnly } from '../editor/documents.ts';
import { applyEdits, placeOfWords } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say, warn } from '../editor/say.ts';
import { columnOf } from '../editor/tabs.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { isRow } from '../reports/rows.ts';

/** What a part of which there may be nothing to tell is added with. */
const NOTHING_MORE = '无。';

/** Lets the user add a part that the report lacks: that of a row of the outline or of an id, else one they pick. */
export function registerInsertPart(reports: Pick<Reports, 'get'>): vscode.Disposable {
  return vscode.commands.registerCommand(INSERT_PART, async (from?: unknown) => {
    const document = isRow(from) ? from.reading.document : vscode.window.activeTextEditor?.document;
    const reading = document && reports.get(document);
    if (reading === undefined) return say(t('This is no report, or it is closed: nothing was added'));
    if (isRow(from) && from.node.element !== undefined) return addElement(reports, reading.document, from.node.element);
    const part = isRow(from) ? from.node.parts[0] : (partOf(reading.report, from)?.id ?? (await pickPart(reading)));
    if (part !== undefined) await addPart(reports, reading.document, part);
  });
}

/** Adds 标题, 发文字号, 主送机关, 署名 or 成文日期 in one step that can be undone, and selects it, or what of it the clerk is to replace. */
async function addElement(
  reports: Pick<Reports, 'get'>,
  document: vscode.TextDocument,
  element: ElementKind,
): Promise<void> {
  if (isReadOnly(document)) return warn(refusal());
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  const report = reports.get(document)?.report;
  const fix = report && insertElements(report, [element]);
  if (fix === undefined) return say(t('The report has this part already'));
  const text = fix.edits[0]?.text.trim() ?? '';
  const [prompt] = findPrompts(text);
  const place = placeOfWords(document, fix.edits, prompt === undefined ? text : slice(text, prompt));
  if (await applyEdits(document, fix.edits, refusal())) select(editor, place.start, place.end);
}

/** Adds a part to a document in one step that can be undone, and selects what the clerk is to replace. */
async function addPart(reports: Pick<Reports, 'get'>, document: vscode.TextDocument, id: PartId): Promise<void> {
  if (isReadOnly(document)) return warn(refusal());
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  // Read only now: the text may have changed since the row was drawn.
  const report = reports.get(document)?.report;
  const part = report && partOf(report, id);
  const place = report?.parts.find((candidate) => candidate.part === id);
  if (report === undefined || part === undefined || place === undefined) return;
  if (place.status === 'present' && place.span !== undefined) {
    select(editor, place.span.start, place.span.end);
    return say(t('The report has this part already'));
  }
  const fix = insertPart(report, report.profile, id);
  if (fix === undefined) return;
  const text = fix.edits[0]?.text ?? '';
  const [first] = findPrompts(text);
  const prompt = placeOfWords(document, fix.edits, first === undefined ? NOTHING_MORE : slice(text, first));
  if (!(await applyEdits(document, fix.edits, refusal()))) return;
  select(editor, prompt.start, prompt.end);
  void setContext('fazhi-report.filledIn', true);
}

/** The only part the report lacks, or the one the user picks; undefined when there is none or nothing was picked. */
async function pickPart({ report }: Reading): Promise<PartId | undefined> {
  const items = report.parts.flatMap(({ part: id, status }) => {
    const part = partOf(report, id);
    if (part === undefined || status === 'present') return [];
    return [{ label: part.name, id, ...(status === 'embedded' ? { description: '未单列' } : {}) }];
  });
  if (items.length === 0) say(t('The report has all its parts'));
  if (items.length < 2) return items[0]?.id;
  const picked = await vscode.window.showQuickPick(items, { placeHolder: t('Which part is to be added?') });
  return picked?.id;
}

function partOf({ profile }: Report, wanted: unknown): ProfilePart | undefined {
  return profile.parts.find(({ id }) => id === wanted);
}

function refusal(): string {
  return t('The document cannot be changed: nothing was added');
}
