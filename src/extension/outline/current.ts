import * as vscode from 'vscode';
import type { Reading } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { hasPreview, isOpen } from '../tabs.ts';

/** The report the outline shows. */
export interface CurrentReport extends vscode.Disposable {
  get(): Reading | undefined;
  /** Fires when another report is shown, when the shown one was read anew, and when there is none any more. */
  readonly onDidChange: vscode.Event<Reading | undefined>;
}

/**
 * Nothing is read here at once: `reports` tells of every document that is open when the extension starts.
 * Follows the text editor that was active last and holds a report. A preview, a panel, another view and an editor with
 * anything else leave the report where it is until it is closed; then another open report takes its place. A text that
 * for a moment is no report, while its title is typed anew, stays as it was read last.
 */
export function followReport(reports: Reports): CurrentReport {
  const changed = new vscode.EventEmitter<Reading | undefined>();
  const last = new WeakMap<vscode.TextDocument, Reading>();
  let current: Reading | undefined;

  const read = (document: vscode.TextDocument): Reading | undefined => {
    const reading = reports.known(document) ?? last.get(document);
    if (reading !== undefined) last.set(document, reading);
    return reading;
  };
  const show = (reading: Reading | undefined) => {
    if (reading === current) return;
    current = reading;
    changed.fire(reading);
  };
  const follow = (editor: vscode.TextEditor | undefined) => {
    const reading = editor && read(editor.document);
    if (reading !== undefined) show(reading);
  };
  const showAnother = () => show(openDocuments().flatMap((document) => read(document) ?? [])[0]);
  const leaveIfClosed = () => {
    if (current === undefined || isOpen(current.document)) return;
    if (current.document.isClosed || !hasPreview()) showAnother();
  };

  const listeners = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(leaveIfClosed),
    vscode.window.tabGroups.onDidChangeTabs(leaveIfClosed),
    vscode.workspace.onDidCloseTextDocument(leaveIfClosed),
    // A document that gets another language is opened anew.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (!last.has(document) || reports.get(document) !== undefined) return;
      last.delete(document);
      if (document === current?.document) showAnother();
    }),
    reports.onDidRead(({ document, reading }) => {
      if (reading === undefined) return;
      last.set(document, reading);
      const isInFront = document === vscode.window.activeTextEditor?.document;
      if (isInFront || document === current?.document || (current === undefined && isOpen(document))) show(reading);
    }),
  );
  return { get: () => current, onDidChange: changed.event, dispose: () => listeners.dispose() };
}

/** The documents the user has open, those in view first. */
function openDocuments(): readonly vscode.TextDocument[] {
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
  return [...new Set([...visible, ...vscode.workspace.textDocuments])].filter(isOpen);
}
