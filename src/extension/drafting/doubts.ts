import * as vscode from 'vscode';
import { touches } from '../../core/text/spans.ts';
import { CHECK_DOUBTS, TICK_OFF_DOUBT } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { SELECTOR } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { toSpan } from '../editor/ranges.ts';
import { createStatusItem, type Status } from '../editor/status-item.ts';
import type { DoubtfulPlace, DoubtList } from './doubt-list.ts';
import { lastYearHint } from './last-year-hint.ts';
import { pickDoubt } from './pick-doubt.ts';

/** Shows doubtful places as hints, which can be ticked off, and counts those of the document in front in a status item. */
export function registerDoubts(doubts: DoubtList): vscode.Disposable {
  const hints = vscode.languages.createDiagnosticCollection('fazhi-report-doubts');
  const item = createStatusItem('fazhi-report.doubts');
  const count = () => {
    const document = vscode.window.activeTextEditor?.document;
    const left = document === undefined ? 0 : doubts.get(document).length;
    setContext('fazhi-report.hasDoubts', left > 0);
    item.show(left === 0 ? undefined : describeLeft(left));
  };
  const show = (document: vscode.TextDocument) => {
    const shown = doubts.get(document).map((place) => toHint(document, place));
    hints.set(document.uri, shown);
    count();
  };
  return vscode.Disposable.from(
    hints,
    item,
    vscode.window.onDidChangeActiveTextEditor(count),
    doubts.onDidChange(show),
    vscode.commands.registerCommand(CHECK_DOUBTS, () => pickDoubt(doubts)),
    vscode.commands.registerCommand(TICK_OFF_DOUBT, (document: vscode.TextDocument, place: DoubtfulPlace) => {
      const others = doubts.get(document).filter((other) => other !== place);
      doubts.set(document, others);
    }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, tickOffs(doubts)),
  );
}

function describeLeft(left: number): Status {
  return {
    name: t('From last year’s report'),
    text: t('To check: {0}', left),
    command: { command: CHECK_DOUBTS, title: t('Go through them') },
  };
}

function tickOffs(doubts: DoubtList): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range) {
      const cursor = toSpan(document, range);
      const here = doubts.get(document).filter(({ span }) => touches(span, cursor));
      return here.map((place) => tickOff(document, place));
    },
  };
}

function tickOff(document: vscode.TextDocument, place: DoubtfulPlace): vscode.CodeAction {
  const title = t('Checked: do not point it out any more');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toHint(document, place)];
  action.command = { title, command: TICK_OFF_DOUBT, arguments: [document, place] };
  return action;
}

function toHint(document: vscode.TextDocument, place: DoubtfulPlace): vscode.Diagnostic {
  return lastYearHint(document, place, '由上年报告生成', { location: place.origin, name: '上年报告' });
}
