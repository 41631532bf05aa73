import * as vscode from 'vscode';
import { GO_TO_TODO, INSERT_PART, TICK_TODO } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { moveCursor, select } from '../editor/cursor.ts';
import { t } from '../editor/l10n.ts';
import { columnOf } from '../editor/tabs.ts';
import { tickOff } from './tick-off.ts';
import type { Ticks } from './ticks.ts';
import { sectionItem, type TodoRow, type TodoRows, todoItem } from './todo-items.ts';
import { focusedNode, nextOpen, parentOf, type TodoNode } from './todo-nodes.ts';
import type { Todos } from './todos.ts';

const VIEW = 'fazhi-report.todos';

/** Lists what is left to do in the report in front, ticked off by writing, or by hand with a reason. */
export function registerTodoView(todos: Pick<Todos, 'onDidChange' | 'listed'>, ticks: Ticks): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let sections: readonly TodoRows[] = [];
  const view = vscode.window.createTreeView<TodoNode>(VIEW, {
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? sections : 'rows' in node ? node.rows : [])],
      getParent: (node) => parentOf(sections, node),
      getTreeItem: (node) => ('rows' in node ? sectionItem(node) : todoItem(node)),
    },
  });
  const list = () => {
    const listed = todos.listed();
    sections = listed?.sections ?? [];
    const left = sections.flatMap(({ rows }) => rows).filter(({ tick }) => tick === undefined).length;
    view.title = t('To Do');
    view.badge = left === 0 ? undefined : { value: left, tooltip: t('Left to do: {0}', left) };
    setContext('fazhi-report.nothingToDo', listed !== undefined && sections.length === 0);
    changed.fire(undefined);
  };
  const tick = async ({ document, todo }: TodoRow, isDone: boolean) => {
    if (!isDone) return ticks.set(document.uri, todo.anchor, undefined);
    await tickOff(ticks, document.uri, todo);
    list(); // The editor has ticked the box already, though no reason may have been given.
  };
  /** The same from the keyboard, which then goes on to what is to be done next. */
  const tickByKey = async (row: TodoRow) => {
    const next = nextOpen(sections, row);
    await tick(row, row.tick === undefined);
    const { anchor } = row.tick === undefined && isTicked(row) ? next.todo : row.todo;
    const there = sections.flatMap(({ rows }) => rows).find(({ todo }) => todo.anchor === anchor);
    if (there !== undefined) await view.reveal(there, { select: true, focus: true });
  };
  const isTicked = ({ document, todo }: TodoRow) => ticks.get(document.uri, todo.anchor) !== undefined;
  return vscode.Disposable.from(
    view,
    changed,
    todos.onDidChange(list),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (!('rows' in node)) await tick(node, state === vscode.TreeItemCheckboxState.Checked);
      }
    }),
    vscode.commands.registerCommand(GO_TO_TODO, goTo),
    vscode.commands.registerCommand(TICK_TODO, async (given?: TodoNode) => {
      const node = given ?? (await focusedNode(view));
      if (node === undefined) return;
      if ('rows' in node) await vscode.commands.executeCommand('list.toggleExpand');
      else await tickByKey(node);
    }),
  );
}

/** Selects what is to be replaced, and puts the cursor behind anything else to be seen to; adds a part that is not there. */
async function goTo({ document, todo: { kind, span, part } }: TodoRow): Promise<void> {
  if (document.isClosed) return;
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  if (span === undefined) {
    if (part !== undefined) await vscode.commands.executeCommand(INSERT_PART, part);
  } else if (kind === 'blank' || kind === 'doubt') select(editor, span.start, span.end);
  else moveCursor(editor, span.end);
}
