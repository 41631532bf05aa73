import * as vscode from 'vscode';
import type { Reading } from '../reports/reading.ts';
import { buildRows, type Row, type RowTree } from '../reports/rows.ts';
import { toTreeItem } from './item.ts';
import { ALL_ROWS, PROBLEM_ROWS } from './row-filter.ts';

/** The rows behind the view: what there is, and what of it is shown. */
export interface OutlineProvider extends vscode.TreeDataProvider<Row>, vscode.Disposable {
  getTreeItem(row: Row): vscode.TreeItem;
  getChildren(row?: Row): Row[];
  /** Everything that could be shown; undefined when there is no report. */
  tree(): RowTree | undefined;
  /** The roots that are shown. */
  roots(): readonly Row[];
  /** Shows another reading, or nothing. */
  show(reading: Reading | undefined): void;
  /** Shows only rows with problems, or all. */
  filter(onlyProblems: boolean): void;
  /** The row itself, or the nearest one around it that is shown. */
  nearestShown(row: Row | undefined): Row | undefined;
  /** What the user opened or closed by hand, to have it so again when the row comes back. */
  remember(row: Row, isExpanded: boolean): void;
}

/** An empty provider. */
export function createProvider(): OutlineProvider {
  const changed = new vscode.EventEmitter<undefined>();
  const expanded = new Map<string, boolean>();
  let shown: Reading | undefined;
  let built: RowTree | undefined;
  let filter = ALL_ROWS;

  /** Built when it is asked for: while nobody looks at the view, nobody does. */
  const tree = (): RowTree | undefined => {
    if (shown === undefined) return undefined;
    if (built?.reading !== shown) built = buildRows(shown, built);
    return built;
  };

  const isShown = (row: Row) => filter.shows(row);
  const idOf = (row: Row) => `${filter.name}:${row.reading.document.uri}${row.id}`;
  const nearestShown = (row: Row | undefined): Row | undefined =>
    row === undefined || isShown(row) ? row : nearestShown(row.parent);
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row === undefined ? (tree()?.rows ?? []) : row.children)].filter(isShown),
    getParent: (row) => row.parent,
    getTreeItem(row) {
      const isExpanded = expanded.get(idOf(row)) ?? filter.isOpenAtFirst(row);
      return toTreeItem(row, idOf(row), row.children.some(isShown) ? isExpanded : undefined);
    },
    tree,
    roots: () => (tree()?.rows ?? []).filter(isShown),
    show(reading) {
      shown = reading;
      changed.fire(undefined);
    },
    filter(onlyProblems) {
      filter = onlyProblems ? PROBLEM_ROWS : ALL_ROWS;
      changed.fire(undefined);
    },
    nearestShown,
    remember: (row, isExpanded) => expanded.set(idOf(row), isExpanded),
    dispose: () => changed.dispose(),
  };
}
