import * as vscode from 'vscode';
import { COMPARE_SECTION, GO_TO_COMPARED, OPEN_LAST_YEAR, SHOW_PART_BY_PART } from '../editor/commands.ts';
import { select } from '../editor/cursor.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { rangesIn } from '../editor/ranges.ts';
import { columnOf } from '../editor/tabs.ts';
import { type ComparisonGroup, type ComparisonRow, groupRows, notCompared } from './comparison-rows.ts';
import type { Comparisons, Held } from './comparisons.ts';
import { registerFigureTables } from './figure-tables.ts';
import type { SideTexts } from './side-texts.ts';

const VIEW = 'fazhi-report.comparison';

const ICONS = { copied: 'copy', unanswered: 'question', figure: 'symbol-number' } as const;

/** A longer list would push the others out of sight. */
const MOST_OPEN = 6;

type Node = ComparisonGroup | ComparisonRow;

/** What is found beside last year's report, as a tree of its own while one is held. */
export interface ComparisonView extends vscode.Disposable {
  /** Brings the tree in sight; the keys go on to where they went. */
  reveal(): Promise<void>;
}

/** The tree, and what can be done from its rows. */
export function createComparisonView(comparisons: Comparisons, texts: SideTexts): ComparisonView {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: Held | undefined;
  let groups: readonly ComparisonGroup[] = [];
  const view = vscode.window.createTreeView<Node>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? groups : 'rows' in node ? node.rows : [])],
      getParent: (node) => ('rows' in node ? undefined : groups.find(({ rows }) => rows.includes(node))),
      getTreeItem: (node) => ('rows' in node ? groupItem(node) : rowItem(node)),
    },
  });
  const show = (held: Held | undefined) => {
    shown = held;
    groups = held === undefined ? [] : groupRows(held);
    view.title = t('Beside Last Year');
    view.description = held === undefined ? '' : inert(t('beside {0}', fileName(held.last.uri)));
    const left = held && notCompared(held);
    if (left === undefined) delete view.message;
    else view.message = left;
    changed.fire(undefined);
  };
  /** That of the report in front, else the one shown already, else the one held first. */
  const current = () => {
    const front = vscode.window.activeTextEditor?.document;
    const documents = [front, shown?.reading.document, ...comparisons.documents()];
    return documents.map((document) => document && comparisons.get(document)).find((held) => held !== undefined);
  };
  const update = () => {
    const held = current();
    if (held !== shown) show(held);
  };
  const listeners = vscode.Disposable.from(
    view,
    changed,
    vscode.window.onDidChangeActiveTextEditor(update),
    comparisons.onDidChange(update),
    registerFigureTables(() => current()),
    vscode.commands.registerCommand(GO_TO_COMPARED, goTo),
    vscode.commands.registerCommand(COMPARE_SECTION, ({ held, span, lastSpan }: ComparisonRow) =>
      texts.showSection(held, span, lastSpan),
    ),
    vscode.commands.registerCommand(OPEN_LAST_YEAR, ({ held, lastSpan }: ComparisonRow) =>
      vscode.window.showTextDocument(texts.addressOf(held), {
        selection: rangesIn(held.last.report.text)(lastSpan),
        preview: false,
      }),
    ),
    vscode.commands.registerCommand(SHOW_PART_BY_PART, async () => {
      const held = current();
      if (held !== undefined) await texts.showPartByPart(held);
    }),
  );
  return {
    async reveal() {
      await vscode.commands.executeCommand(`${VIEW}.focus`, { preserveFocus: true });
    },
    dispose: () => listeners.dispose(),
  };
}

/** Selects what a row tells of in this year's report. */
async function goTo({ held: { reading }, span }: ComparisonRow): Promise<void> {
  const { document } = reading;
  if (document.isClosed) return;
  select(await vscode.window.showTextDocument(document, columnOf(document)), span.start, span.end);
}

function groupItem({ id, label, rows }: ComparisonGroup): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isLong = rows.length > MOST_OPEN && id !== 'figures';
  const item = new vscode.TreeItem(label, rows.length === 0 ? None : isLong ? Collapsed : Expanded);
  item.id = id;
  item.description = rows.length === 0 ? t('none') : String(rows.length);
  item.contextValue = rows.length === 0 ? 'none' : id;
  return item;
}

function rowItem(row: ComparisonRow): vscode.TreeItem {
  const { kind, label, description, tooltip } = row;
  const item = new vscode.TreeItem(inert(label));
  item.description = inert(description);
  item.tooltip = inert(tooltip);
  item.accessibilityInformation = { label: tooltip, role: 'treeitem' };
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = kind;
  item.command = { command: GO_TO_COMPARED, title: '', arguments: [row] };
  return item;
}
