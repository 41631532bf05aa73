import * as vscode from 'vscode';
import { GO_TO_TODO, INSERT_PART } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { t } from '../editor/l10n.ts';
import { columnOf } from '../editor/tabs.ts';
import { tickOff } from './tick-off.ts';
import type { Ticks } from './ticks.ts';
import { sectionItem, type TodoRow, type TodoRows, todoItem } from './todo-items.ts';
import type { Todos } from './todos.ts';

const VIEW = 'fazhi-report.todos';

type Node = TodoRow | TodoRows;

/** Lists what is left to do in the report in front, ticked off by writing, or by hand with a reason. */
export function registerTodoView(todos: Pick<Todos, 'onDidChange' | 'listed'>, ticks: Ticks): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let sections: readonly TodoRows[] = [];
  const view = vscode.window.createTreeView<Node>(VIEW, {
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? sections : 'rows' in node ? node.rows : [])],
      getTreeItem: (node) => ('rows' in node ? sectionItem(node) : todoItem(node)),
    },
  });
  const list = () => {
    sections = todos.listed()?.sections ?? [];
    const left = sections.flatMap(({ rows }) => rows).filter(({ tick }) => tick === undefined).length;
    view.title = t('To Do');
    view.badge = left === 0 ? undefined : { value: left, tooltip: t('Left to do: {0}', left) };
    setContext('fazhi-report.hasTodos', sections.length > 0);
    changed.fire(undefined);
  };
  const tick = async ({ document, todo }: TodoRow, isDone: boolean) => {
    if (!isDone) return ticks.set(document.uri, todo.anchor, undefined);
    await tickOff(ticks, document.uri, todo);
    list(); // The editor has ticked the box already, though no reason may have been given.
  };
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
  );
}

/** Selects what is to be done; adds a part that is not there. */
async function goTo({ document, todo: { span, part } }: TodoRow): Promise<void> {
  if (document.isClosed) return;
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  if (span !== undefined) select(editor, span.start, span.end);
  else if (part !== undefined) await vscode.commands.executeCommand(INSERT_PART, part);
}
