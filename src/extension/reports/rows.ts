import { type NamedOutline, nameOutline } from '../../core/outline/outline-ids.ts';
import type { OutlineNode } from '../../core/outline/outline-node.ts';
import { outlineTree } from '../../core/outline/outline-tree.ts';
import type { Reading } from './reading.ts';

/** With more siblings the view would freeze; no report has a tenth of them. */
export const MOST_SIBLINGS = 1000;

/** A row of the view: an element of the outline that knows its report and its place in the tree. */
export interface Row {
  readonly id: string;
  readonly node: OutlineNode;
  readonly reading: Reading;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

/** What the view shows of one reading. */
export interface RowTree {
  readonly reading: Reading;
  readonly named: NamedOutline;
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** How many rows were left out because they have too many siblings. */
  readonly hidden: number;
}

/** The rows of a reading. Rows of the tree before, of the same document, keep their ids. */
export function buildRows(reading: Reading, before: RowTree | undefined): RowTree {
  const nodes = outlineTree(reading.report, reading.findings, reading.report.profile, reading.stage);
  const named = nameOutline(nodes, before?.reading.document === reading.document ? before.named : undefined);
  const byId = new Map<string, Row>();
  let hidden = 0;
  const toRows = (siblings: readonly OutlineNode[], parent: Row | undefined): readonly Row[] => {
    hidden += Math.max(0, siblings.length - MOST_SIBLINGS);
    return siblings.slice(0, MOST_SIBLINGS).map((node) => {
      const children: Row[] = [];
      const row: Row = { id: named.ids.get(node) ?? '', node, reading, parent, children };
      byId.set(row.id, row);
      children.push(...toRows(node.children, row));
      return row;
    });
  };
  const rows = toRows(nodes, undefined);
  return { reading, named, rows, byId, hidden };
}

/** The innermost row whose text holds an offset; a part that is not there has none. */
export function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  const row = rows.findLast(({ node }) => node.from !== undefined && node.from <= offset);
  return row === undefined ? undefined : (rowAt(row.children, offset) ?? row);
}

/** Whether something is wrong with a row or below it; what is still to be written is not. */
export function hasProblem({ node }: Row): boolean {
  if (node.kind === 'missing') return !node.isToDo;
  return node.findings.some(({ severity }) => severity !== 'todo');
}

/** Whether a value that came with a command is a row. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'node' in value && 'reading' in value;
}
