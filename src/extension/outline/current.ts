import * as vscode from 'vscode';
import { hasPreview, isOpen } from '../editor/tabs.ts';
import type { ReadEvent } from '../reports/announcements.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';

/** The report the outline shows. */
export interface CurrentReport extends vscode.Disposable {
  get(): Reading | undefined;
  /** Fires when another report is shown, when the shown one was read anew, and when there is none any more. */
  readonly onDidChange: vscode.Event<Reading | undefined>;
}

/**
 * Follows the text editor that was active last and holds a report. A preview, a panel, another view and an editor with
 * anything else leave the report where it is until it is closed; then another open report takes its place. A text that
 * for a moment is no report, while its title is typed anew, stays as it was read last. Nothing is read here at once: `reports`
 * tells of every document that is open when the extension starts.
 */
export function followReport(reports: Reports): CurrentReport {
  const changed = new vscode.EventEmitter<Reading | undefined>();
  const memory = createMemory(reports);
  let current: Reading | undefined;

  const show = (reading: Reading | undefined) => {
    if (reading === current) return;
    current = reading;
    changed.fire(reading);
  };
  const follow = (editor: vscode.TextEditor | undefined) => {
    const reading = editor && memory.read(editor.document);
    if (reading !== undefined) show(reading);
  };
  const showAnother = () => show(openDocuments().flatMap((document) => memory.read(document) ?? [])[0]);
  const leaveIfClosed = () => {
    if (current === undefined || isOpen(current.document)) return;
    if (current.document.isClosed || !hasPreview()) showAnother();
  };
  const leaveIfOther = (document: vscode.TextDocument) => {
    if (memory.forgetIfOther(document) && document === current?.document) showAnother();
  };
  const showIfConcerned = ({ document, reading }: ReadEvent) => {
    if (reading === undefined) return;
    memory.keep(reading);
    const isInFront = document === vscode.window.activeTextEditor?.document;
    if (isInFront || document === current?.document || (current === undefined && isOpen(document))) show(reading);
  };

  const listeners = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(leaveIfClosed),
    vscode.window.tabGroups.onDidChangeTabs(leaveIfClosed),
    vscode.workspace.onDidCloseTextDocument(leaveIfClosed),
    vscode.workspace.onDidOpenTextDocument(leaveIfOther),
    reports.onDidRead(showIfConcerned),
  );
  return { get: () => current, onDidChange: changed.event, dispose: () => listeners.dispose() };
}

/** What documents were read as last, kept while a text is no report for a moment. */
function createMemory(reports: Pick<Reports, 'known' | 'get'>) {
  const last = new WeakMap<vscode.TextDocument, Reading>();
  const keep = (reading: Reading) => void last.set(reading.document, reading);
  return {
    keep,
    read(document: vscode.TextDocument): Reading | undefined {
      const reading = reports.known(document) ?? last.get(document);
      if (reading !== undefined) keep(reading);
      return reading;
    },
    /** A document that gets another language is opened anew, and may be none of ours any more. */
    forgetIfOther(document: vscode.TextDocument): boolean {
      return last.has(document) && reports.get(document) === undefined && last.delete(document);
    },
  };
}

/** The documents the user has open, those in view first. */
function openDocuments(): readonly vscode.TextDocument[] {
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
  return [...new Set([...visible, ...vscode.workspace.textDocuments])].filter(isOpen);
}
