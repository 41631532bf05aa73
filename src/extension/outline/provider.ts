import * as vscode from 'vscode';
import { countWithin } from '../../core/outline/outline-node.ts';
import type { LeftOver } from '../reports/left-over.ts';
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
  /** Shows anew what is left to do beside last year's report, where rows on the screen say otherwise. */
  refresh(): void;
  /** What the user opened or closed by hand, to have it so again when the row comes back. */
  remember(row: Row, isExpanded: boolean): void;
}

/** An empty provider; `placesOf` tells what is to be seen to beside last year's report. */
export function createProvider(placesOf: LeftOver['placesOf'] = () => []): OutlineProvider {
  const changed = new vscode.EventEmitter<undefined>();
  const expanded = new Map<string, boolean>();
  /** What the rows on the screen say is left to do, by id. */
  const drawn = new Map<string, number>();
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
  const leftIn = ({ node, reading }: Row) => countWithin(node, placesOf(reading.document));
  const nearestShown = (row: Row | undefined): Row | undefined =>
    row === undefined || isShown(row) ? row : nearestShown(row.parent);
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row === undefined ? (tree()?.rows ?? []) : row.children)].filter(isShown),
    getParent: (row) => row.parent,
    getTreeItem(row) {
      const isExpanded = expanded.get(idOf(row)) ?? filter.isOpenAtFirst(row);
      const left = leftIn(row);
      drawn.set(row.id, left);
      return toTreeItem(row, idOf(row), row.children.some(isShown) ? isExpanded : undefined, left);
    },
    tree,
    roots: () => (tree()?.rows ?? []).filter(isShown),
    show(reading) {
      shown = reading;
      drawn.clear();
      changed.fire(undefined);
    },
    filter(onlyProblems) {
      filter = onlyProblems ? PROBLEM_ROWS : ALL_ROWS;
      changed.fire(undefined);
    },
    nearestShown,
    refresh() {
      const rows = drawn.size === 0 ? [] : [...(tree()?.byId.values() ?? [])];
      if (rows.some((row) => (drawn.get(row.id) ?? leftIn(row)) !== leftIn(row))) changed.fire(undefined);
    },
    remember: (row, isExpanded) => expanded.set(idOf(row), isExpanded),
    dispose: () => changed.dispose(),
  };
}
