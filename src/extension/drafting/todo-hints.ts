import * as vscode from 'vscode';
import { touches } from '../../core/text/spans.ts';
import { TICK_OFF } from '../editor/commands.ts';
import { SELECTOR } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { rangesIn, toSpan } from '../editor/ranges.ts';
import { lastYearHint } from './last-year-hint.ts';
import { tickOff } from './tick-off.ts';
import type { Ticks } from './ticks.ts';
import type { TodoRow } from './todo-items.ts';
import type { ListedTodos, Todos } from './todos.ts';
import { readableUri, type VirtualTexts, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-last-year';
/** What the box of the view is called beside the hints. */
const SOURCE = '待办';

/** Underlines what 待办 asks to check against last year's report, and lets it be ticked off at its place. */
export function registerTodoHints(todos: Pick<Todos, 'onDidChange' | 'listed'>, ticks: Ticks): vscode.Disposable {
  const hints = vscode.languages.createDiagnosticCollection('fazhi-report-todos');
  const texts = virtualTexts(SCHEME);
  const show = () => {
    hints.clear();
    const listed = todos.listed();
    if (listed !== undefined) hints.set(listed.reading.document.uri, hintsOf(listed, texts));
  };
  return vscode.Disposable.from(
    hints,
    texts,
    todos.onDidChange(show),
    vscode.commands.registerCommand(TICK_OFF, ({ document, todo }: TodoRow) =>
      tickOff(ticks, document.uri, todo, t('Checked')),
    ),
    vscode.languages.registerCodeActionsProvider(SELECTOR, {
      provideCodeActions: (document, range, context) => tickOffs(todos, document, range, context),
    }),
  );
}

function hintsOf({ reading: { document }, last, sections }: ListedTodos, texts: VirtualTexts): vscode.Diagnostic[] {
  if (last === undefined || document.isClosed) return [];
  const rangeOf = rangesIn(last.report.text);
  return open(sections.flatMap(({ rows }) => rows)).flatMap(({ todo: { kind, span, reason, lastSpan } }) => {
    if (kind !== 'doubt' || span === undefined) return [];
    const origin = lastSpan && {
      location: new vscode.Location(readableUri(texts, last), rangeOf(lastSpan)),
      name: '上年报告',
    };
    return [lastYearHint(document, { span, message: reason }, SOURCE, origin)];
  });
}

/** Places move while somebody types: then nothing is offered until they are known again. */
function tickOffs(
  todos: Pick<Todos, 'listed'>,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const { reading, sections } = todos.listed() ?? {};
  if (sections === undefined || reading?.document !== document || reading.version !== document.version) return [];
  const cursor = toSpan(document, range);
  const here = open(sections.flatMap(({ rows }) => rows)).filter(
    ({ todo: { kind, span } }) =>
      (kind === 'doubt' || kind === 'copied') && span !== undefined && touches(span, cursor),
  );
  return here.map((row) => {
    const title = row.todo.kind === 'doubt' ? t('Checked: tick off…') : t('Rightly as last year: tick off…');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics.filter(({ source, message }) => source === SOURCE && message === row.todo.reason);
    action.command = { command: TICK_OFF, title, arguments: [row] };
    return action;
  });
}

function open(rows: readonly TodoRow[]): readonly TodoRow[] {
  return rows.filter(({ tick }) => tick === undefined);
}
