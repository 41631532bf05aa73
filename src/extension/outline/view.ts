import * as vscode from 'vscode';
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
  let onlyProblems = false;

  const describe = () => {
    const tree = provider.tree();
    view.description = tree === undefined ? '' : fileName(tree.reading.document);
    view.message = tree === undefined ? '' : messageOf(tree, provider.roots().length, reports.enabled);
    view.badge = tree && badgeOf(tree.reading);
    setContext('fazhi-report.hasOutline', tree !== undefined);
    setContext('fazhi-report.onlyProblems', onlyProblems);
  };
  const show = () => {
    provider.show(current.get());
    describe();
    cursor.reveal();
  };
  const filter = (only: boolean) => {
    onlyProblems = only;
    provider.filter(only);
    describe();
    cursor.reveal();
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
    const reading = version === document.version ? undefined : reports.get(document);
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
    current.onDidChange(show),
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
