import * as vscode from 'vscode';
import { touches } from '../../core/text/spans.ts';
import { toRange, toSpan } from '../ranges.ts';
import { SELECTOR } from '../reading.ts';
import { pickDoubt } from './check-doubts.ts';
import { CHECK_DOUBTS } from './commands.ts';
import type { DoubtfulPlace, DoubtList } from './doubt-list.ts';

const CHECKED = 'fazhi-report.doubtChecked';
/** What menus ask before they offer to go through the list. */
const KEY = 'fazhi-report.hasDoubts';

/** Shows doubtful places as hints, which can be ticked off, and counts those of the document in front in a status item. */
export function registerDoubts(doubts: DoubtList): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report-doubts');
  let item: vscode.LanguageStatusItem | undefined;
  const count = () => {
    const document = vscode.window.activeTextEditor?.document;
    const left = document === undefined ? 0 : doubts.get(document).length;
    void vscode.commands.executeCommand('setContext', KEY, left > 0);
    if (left === 0) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('fazhi-report.doubts', SELECTOR);
    item.name = vscode.l10n.t('From last year’s report');
    item.text = vscode.l10n.t('To check: {0}', left);
    item.command = { command: CHECK_DOUBTS, title: vscode.l10n.t('Go through them') };
  };
  return vscode.Disposable.from(
    collection,
    new vscode.Disposable(() => item?.dispose()),
    vscode.window.onDidChangeActiveTextEditor(count),
    doubts.onDidChange((document) => {
      const diagnostics = doubts.get(document).map((place) => toDiagnostic(document, place));
      collection.set(document.uri, diagnostics);
      count();
    }),
    vscode.commands.registerCommand(CHECK_DOUBTS, () => pickDoubt(doubts)),
    vscode.commands.registerCommand(CHECKED, (document: vscode.TextDocument, place: DoubtfulPlace) => {
      doubts.set(
        document,
        doubts.get(document).filter((other) => other !== place),
      );
    }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, {
      provideCodeActions(document, range) {
        const cursor = toSpan(document, range);
        const here = doubts.get(document).filter(({ span }) => touches(span, cursor));
        return here.map((place) => tickOff(document, place));
      },
    }),
  );
}

function toDiagnostic(document: vscode.TextDocument, { span, message, origin }: DoubtfulPlace): vscode.Diagnostic {
  const severity = vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, severity);
  diagnostic.source = '由上年报告生成';
  diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(origin, '上年报告')];
  return diagnostic;
}

function tickOff(document: vscode.TextDocument, place: DoubtfulPlace): vscode.CodeAction {
  const title = vscode.l10n.t('Checked: do not point it out any more');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, place)];
  action.command = { title, command: CHECKED, arguments: [document, place] };
  return action;
}
