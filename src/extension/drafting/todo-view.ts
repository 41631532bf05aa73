import * as vscode from 'vscode';
import { isOpenBlank, progressOf } from '../../core/outline/progress.ts';
import { todosOf } from '../../core/outline/todos.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { GO_TO_TODO, INSERT_PART } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { columnOf } from '../editor/tabs.ts';
import { createTimers } from '../editor/timers.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import type { ReportFile } from '../reports/text-file.ts';
import type { LastYears } from './last-years.ts';
import { rememberTicks } from './ticks.ts';
import { sectionItem, type TodoRow, type TodoRows, todoItem } from './todo-items.ts';

const VIEW = 'fazhi-report.todos';
/** Milliseconds after a reading: nobody waits for the list while typing. */
const PAUSE = 400;

type Node = TodoRow | TodoRows;

/** Lists what is left to do in the report in front, ticked off by writing, or by hand with a reason. */
export function registerTodos(
  reports: Pick<Reports, 'known' | 'onDidRead'>,
  lastYears: LastYears,
  memory: vscode.Memento,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const timers = createTimers<typeof changed>();
  const ticks = rememberTicks(memory);
  let shown: Reading | undefined;
  let last: { readonly of: string; readonly file: ReportFile | undefined } | undefined;
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
    sections = shown === undefined ? [] : rowsOf(shown, last?.file, ticks.get);
    const left = sections.flatMap(({ rows }) => rows).filter(({ tick }) => tick === undefined).length;
    view.badge = left === 0 ? undefined : { value: left, tooltip: t('Left to do: {0}', left) };
    setContext('fazhi-report.hasTodos', sections.length > 0);
    changed.fire(undefined);
  };
  const renew = async () => {
    const address = shown?.document.uri.toString();
    if (shown !== undefined && address !== undefined && last?.of !== address) {
      last = { of: address, file: await lastYears.read(shown.document.uri) };
    }
    list();
  };
  const renewSoon = (milliseconds: number) => timers.start(changed, milliseconds, renew);
  const follow = (document: vscode.TextDocument | undefined, milliseconds: number) => {
    const reading = document && reports.known(document);
    if (reading !== undefined) shown = reading;
    else if (shown?.document.isClosed !== false) shown = undefined;
    renewSoon(milliseconds);
  };
  const tick = async ({ document, todo }: TodoRow, isDone: boolean) => {
    const reason = isDone ? await askReason(todo.words) : undefined;
    if (!isDone || reason !== undefined) await ticks.set(document.uri, todo.anchor, reason);
    list();
  };
  return vscode.Disposable.from(
    view,
    changed,
    timers,
    vscode.window.onDidChangeActiveTextEditor((editor) => follow(editor?.document, 0)),
    vscode.workspace.onDidCloseTextDocument(() => follow(vscode.window.activeTextEditor?.document, 0)),
    lastYears.onDidChange(() => {
      last = undefined;
      renewSoon(0);
    }),
    reports.onDidRead(({ document }) => {
      if (document.uri.toString() === last?.file?.uri.toString()) last = undefined;
      follow(vscode.window.activeTextEditor?.document, PAUSE);
    }),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (!('rows' in node)) await tick(node, state === vscode.TreeItemCheckboxState.Checked);
      }
    }),
    vscode.commands.registerCommand(GO_TO_TODO, goTo),
  );
}

function rowsOf(
  { document, report, stage, findings }: Reading,
  last: ReportFile | undefined,
  tickOf: (document: vscode.Uri, anchor: string) => TodoRow['tick'],
): readonly TodoRows[] {
  const { parts, others } = progressOf(report, findings, RULE_OF_LAW);
  const left = {
    blanks: findings.filter((finding) => isOpenBlank(finding) || finding.rule === 'placeholder'),
    parts: parts.filter(({ part }) => stage === 'draft' || part.required === 'error'),
    others,
  };
  return todosOf(report, left, RULE_OF_LAW, last?.report).map(({ title, todos }) => {
    const rows = todos.map((todo) => ({ document, todo, tick: tickOf(document.uri, todo.anchor) }));
    return { title, rows: rows.toSorted((a, b) => Number(a.tick !== undefined) - Number(b.tick !== undefined)) };
  });
}

/** Why a thing need not be done; undefined when that is not told. */
async function askReason(words: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: t('Tick off without writing'),
    prompt: t('Why need nothing be done about “{0}”?', inert(words.slice(0, 30))),
    placeHolder: t('For instance: the same as last year, checked with the office concerned'),
    validateInput: (text) => (text.trim() === '' ? t('Say in a few words why; the reason is kept with it') : undefined),
  });
  return reason?.trim();
}

/** Selects what is to be done; adds a part that is not there. */
async function goTo({ document, todo: { span, part } }: TodoRow): Promise<void> {
  if (document.isClosed) return;
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  if (span !== undefined) select(editor, span.start, span.end);
  else if (part !== undefined) await vscode.commands.executeCommand(INSERT_PART, part);
}
