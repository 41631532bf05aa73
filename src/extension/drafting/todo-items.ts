import * as vscode from 'vscode';
import type { Todo, TodoKind } from '../../core/outline/todos.ts';
import { GO_TO_TODO } from '../editor/commands.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import type { Tick } from './ticks.ts';

/** A thing that is left to do in a document, ticked off by hand or not. */
export interface TodoRow {
  readonly document: vscode.TextDocument;
  readonly todo: Todo;
  readonly tick: Tick | undefined;
}

/** What is left to do in one section. */
export interface TodoRows {
  readonly title: string;
  readonly rows: readonly TodoRow[];
}

const ICONS: Readonly<Record<TodoKind, string>> = {
  blank: 'edit',
  part: 'add',
  other: 'circle-outline',
  doubt: 'question',
  copied: 'copy',
  plan: 'reply',
  problem: 'reply',
};

/** A blank that does not say what belongs there: one that holds last year's figure, or nothing. */
const SAYS_LITTLE = /^上年[0-9]|^[^\p{L}]*$/u;

/** A longer list would push the others out of sight. */
const MOST_OPEN = 30;
/** A tooltip says no more of a row's words (UTF-16 units). */
const LONGEST_WORDS = 80;

/** A section as the view shows it, with the number of things that are left. */
export function sectionItem({ title, rows }: TodoRows): vscode.TreeItem {
  const left = rows.filter(({ tick }) => tick === undefined).length;
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(inert(title), left > 0 && rows.length <= MOST_OPEN ? Expanded : Collapsed);
  item.id = `section:${title}`;
  item.description = left === 0 ? t('all done') : String(left);
  return item;
}

/** A thing to do as the view shows it: a click leads there, its box ticks it off. */
export function todoItem(row: TodoRow): vscode.TreeItem {
  const { todo, tick } = row;
  const words = todo.words.replace(/^【待填[：:]?(.*)】$/, '$1') || todo.words;
  const { around = '' } = todo;
  const isTold = around === '' || !SAYS_LITTLE.test(words);
  const item = new vscode.TreeItem(inert(isTold ? words : around));
  item.id = `todo:${todo.anchor}`;
  item.contextValue = 'todo';
  const more = isTold ? around || nameOf(todo.kind) : words;
  item.description = inert(tick === undefined ? more : t('ticked off: {0}', tick.reason));
  const why = tick === undefined ? todo.reason : t('Ticked off on {0}: {1}', tick.date, tick.reason);
  item.tooltip = inert([shortened(todo.words), why].filter((line) => line !== '').join('\n'));
  item.accessibilityInformation = {
    label: [nameOf(todo.kind), words, around, why].filter((part) => part !== '').join('，'),
  };
  item.iconPath = new vscode.ThemeIcon(tick === undefined ? ICONS[todo.kind] : 'check');
  item.checkboxState = {
    state: tick === undefined ? vscode.TreeItemCheckboxState.Unchecked : vscode.TreeItemCheckboxState.Checked,
    tooltip: tick === undefined ? t('Tick off without writing, with a reason') : t('Take it up again'),
  };
  item.command = { command: GO_TO_TODO, title: '', arguments: [row] };
  return item;
}

/** A whole paragraph would hide the rows around it. */
function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}……` : words;
}

function nameOf(kind: TodoKind): string {
  switch (kind) {
    case 'blank':
      return t('to fill in');
    case 'part':
      return t('part to write');
    case 'other':
      return t('to write');
    case 'doubt':
      return t('to check');
    case 'copied':
      return t('as last year');
    case 'plan':
      return t('last year’s plan, not answered');
    case 'problem':
      return t('last year’s shortcoming, not answered');
  }
}
