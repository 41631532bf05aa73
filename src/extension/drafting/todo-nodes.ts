import * as vscode from 'vscode';
import type { TodoRow, TodoRows } from './todo-items.ts';

/** What the view 待办 shows: a section, or a thing to do in one. */
export type TodoNode = TodoRow | TodoRows;

/** The section a thing to do is in; undefined for a section. */
export function parentOf(sections: readonly TodoRows[], node: TodoNode): TodoRows | undefined {
  if ('rows' in node) return undefined;
  return sections.find(({ rows }) => rows.some(({ todo }) => todo.anchor === node.todo.anchor));
}

/** The first thing behind a row that is not ticked off, else the first of all; the row itself where there is no other. */
export function nextOpen(sections: readonly TodoRows[], row: TodoRow): TodoRow {
  const rows = sections.flatMap((section) => section.rows);
  const index = rows.findIndex(({ todo }) => todo.anchor === row.todo.anchor);
  const others = [...rows.slice(index + 1), ...rows.slice(0, Math.max(0, index))];
  return others.find(({ tick }) => tick === undefined) ?? row;
}

/** What the keyboard is on in a view, which the editor tells of what is selected only: this selects it, or, where it was, no longer. */
export async function focusedNode(view: Pick<vscode.TreeView<TodoNode>, 'selection'>): Promise<TodoNode | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  const isIn = (nodes: readonly TodoNode[]) => (node: TodoNode) => nodes.some((other) => keyOf(other) === keyOf(node));
  return after.find((node) => !isIn(before)(node)) ?? before.find((node) => !isIn(after)(node));
}

function keyOf(node: TodoNode): string {
  return 'rows' in node ? `section:${node.title}` : `todo:${node.todo.anchor}`;
}
