import * as vscode from 'vscode';
import {
  COPY_OUTLINE,
  EXPAND_OUTLINE,
  GO_TO_ROW,
  SELECT_MISSING_PART,
  SHOW_ONLY_PROBLEMS,
  SHOW_WHOLE_OUTLINE,
} from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { createTimers } from '../editor/timers.ts';
import type { LeftOver } from '../reports/left-over.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import type { Row } from '../reports/rows.ts';
import { copyOutline } from './copy.ts';
import { type CurrentReport, followReport } from './current.ts';
import { registerDecorations } from './decorations.ts';
import { followCursor } from './follow-cursor.ts';
import { goTo } from './go-to.ts';
import { createProvider, type OutlineProvider } from './provider.ts';
import { describeView } from './summary.ts';

const VIEW = 'fazhi-report.outline';
/** With more roots than this, opening each would take longer than anybody waits. */
const MOST_EXPANDED = 200;

/** The outline of the report in a view of its own. */
export function registerOutline(reports: Reports, leftOver: LeftOver): vscode.Disposable {
  const current = followReport(reports);
  const provider = createProvider(leftOver.placesOf);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const cursor = followCursor(view, provider);
  const timers = createTimers<typeof view>();

  const describe = () => {
    describeView(view, provider, current.get());
    cursor.reveal();
  };
  // Later, so that reading a long report and drawing its outline do not hold up a key stroke together.
  const describeSoon = () => timers.start(view, 0, describe);
  const show = (reading: Reading | undefined) => {
    provider.show(reading);
    setContext('fazhi-report.hasOutline', reading !== undefined);
    describeSoon();
  };
  const filter = (onlyProblems: boolean) => {
    provider.filter(onlyProblems);
    setContext('fazhi-report.onlyProblems', onlyProblems);
    describeSoon();
  };
  return vscode.Disposable.from(
    ...[current, provider, view, cursor, timers, registerDecorations()],
    current.onDidChange(show),
    leftOver.onDidChange(provider.refresh),
    view.onDidChangeVisibility(describeSoon),
    view.onDidExpandElement(({ element }) => provider.remember(element, true)),
    view.onDidCollapseElement(({ element }) => provider.remember(element, false)),
    vscode.commands.registerCommand(GO_TO_ROW, (row: Row) => goTo(presentRow(row, reports, current, provider))),
    vscode.commands.registerCommand(SELECT_MISSING_PART, cursor.selectMissing),
    vscode.commands.registerCommand(SHOW_ONLY_PROBLEMS, () => filter(true)),
    vscode.commands.registerCommand(SHOW_WHOLE_OUTLINE, () => filter(false)),
    vscode.commands.registerCommand(EXPAND_OUTLINE, () => expandAll(view, provider)),
    vscode.commands.registerCommand(COPY_OUTLINE, () => copyOutline(current.get())),
  );
}

/** Opens every root that has something below it, and what is below; of too many the first, and says so. */
export async function expandAll(
  view: Pick<vscode.TreeView<Row>, 'reveal' | 'selection'>,
  provider: Pick<OutlineProvider, 'roots'>,
): Promise<void> {
  const rows = provider.roots().filter((row) => row.children.length > 0);
  for (const row of rows.slice(0, MOST_EXPANDED)) await view.reveal(row, { expand: 3, select: false, focus: false });
  if (rows.length > MOST_EXPANDED) {
    say(t('Only the first {0} of {1} were opened', MOST_EXPANDED, rows.length));
  }
  const [top = provider.roots()[0]] = view.selection;
  if (top !== undefined) await view.reveal(top, { select: false, focus: false });
}

/** The row as it is in the present text: what was read last may be some key strokes old. */
function presentRow(row: Row, reports: Reports, current: CurrentReport, provider: OutlineProvider): Row {
  const { document, version } = row.reading;
  const isStale = version !== document.version && current.get()?.document === document;
  const reading = isStale ? reports.get(document) : undefined;
  if (reading === undefined) return row;
  provider.show(reading);
  return provider.tree()?.byId.get(row.id) ?? row;
}
