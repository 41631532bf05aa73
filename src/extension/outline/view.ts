import * as vscode from 'vscode';
import { inert } from '../inert.ts';
import type { Reading } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { COPY, EXPAND_ALL, GO_TO_ROW, SELECT_MISSING, SHOW_ALL, SHOW_PROBLEMS, VIEW } from './commands.ts';
import { copyOutline } from './copy.ts';
import { followReport } from './current.ts';
import { registerDecorations } from './decorations.ts';
import { followCursor } from './follow-cursor.ts';
import { goTo } from './go-to.ts';
import { createProvider } from './provider.ts';
import type { Row } from './rows.ts';
import { badgeOf, messageOf } from './state.ts';

/** With more roots than this, opening each would take longer than anybody waits. */
const MOST_EXPANDED = 200;

/** The outline of the report in a view of its own. */
export function registerOutline(reports: Reports): vscode.Disposable {
  const current = followReport(reports);
  const provider = createProvider();
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const cursor = followCursor(view, provider);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const describe = () => {
    const reading = current.get();
    view.description = reading === undefined ? '' : inert(fileName(reading.document));
    view.badge = reading && badgeOf(reading);
    view.message = view.visible ? messageOf(provider.tree(), provider.roots().length, reports.enabled) : '';
    cursor.reveal();
  };
  // Later, so that reading a long report and drawing its outline do not hold up a key stroke together.
  const describeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(describe);
  };
  const show = (reading: Reading | undefined) => {
    provider.show(reading);
    setContext('fazhi-report.hasOutline', reading !== undefined);
    describeSoon();
  };
  const filter = (only: boolean) => {
    provider.filter(only);
    setContext('fazhi-report.onlyProblems', only);
    describeSoon();
  };
  const expandAll = async () => {
    const rows = provider.roots().filter((row) => row.children.length > 0);
    for (const row of rows.slice(0, MOST_EXPANDED)) await view.reveal(row, { expand: 3, select: false, focus: false });
    const [top = provider.roots()[0]] = view.selection;
    if (top !== undefined) await view.reveal(top, { select: false, focus: false });
  };
  /** The row as it is in the present text: what was read last may be some key strokes old. */
  const renewed = (row: Row): Row => {
    const { document, version } = row.reading;
    const isStale = version !== document.version && current.get()?.document === document;
    const reading = isStale ? reports.get(document) : undefined;
    if (reading === undefined) return row;
    provider.show(reading);
    return provider.tree()?.byId.get(row.id) ?? row;
  };

  return vscode.Disposable.from(
    current,
    provider,
    view,
    cursor,
    registerDecorations(),
    new vscode.Disposable(() => clearTimeout(timer)),
    current.onDidChange(show),
    view.onDidChangeVisibility(describeSoon),
    view.onDidExpandElement(({ element }) => provider.remember(element, true)),
    view.onDidCollapseElement(({ element }) => provider.remember(element, false)),
    vscode.commands.registerCommand(GO_TO_ROW, (row: Row) => goTo(renewed(row))),
    vscode.commands.registerCommand(SELECT_MISSING, cursor.selectMissing),
    vscode.commands.registerCommand(SHOW_PROBLEMS, () => filter(true)),
    vscode.commands.registerCommand(SHOW_ALL, () => filter(false)),
    vscode.commands.registerCommand(EXPAND_ALL, expandAll),
    vscode.commands.registerCommand(COPY, () => copyOutline(current.get())),
  );
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}

function fileName({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
