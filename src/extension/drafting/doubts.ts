import * as vscode from 'vscode';
import type { Span } from '../../core/text.ts';
import { toRange, toSpan } from '../ranges.ts';
import { SELECTOR } from '../reports.ts';
import { shifted } from './places.ts';

/** Something of a new report that somebody should look at. */
export interface DoubtfulPlace {
  readonly span: Span;
  readonly message: string;
  /** Where it comes from in last year's report. */
  readonly origin: vscode.Location;
}

/** The doubtful places of documents, shown as hints until they are edited or ticked off. */
export interface DoubtList extends vscode.Disposable {
  show(document: vscode.TextDocument, places: readonly DoubtfulPlace[]): void;
}

const CHECKED = 'fazhi-report.doubtChecked';

/** What a text holds. */
interface Doubtful {
  readonly text: string;
  readonly places: readonly DoubtfulPlace[];
}

/** An empty list. It follows a document that is saved under its first name. */
export function createDoubtList(): DoubtList {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report-doubts');
  const lists = new Map<vscode.TextDocument, Doubtful>();
  /** What a document held that is gone, perhaps because it was saved under its first name. */
  let orphan: Doubtful | undefined;

  const show = (document: vscode.TextDocument, places: readonly DoubtfulPlace[]) => {
    if (places.length === 0) lists.delete(document);
    else lists.set(document, { text: document.getText(), places });
    collection.set(
      document.uri,
      places.map((place) => toDiagnostic(document, place)),
    );
  };
  const adopt = () => {
    const { text, places = [] } = orphan ?? {};
    const isHeir = (document: vscode.TextDocument) => isFile(document) && document.getText() === text;
    const heir = text === undefined ? undefined : vscode.workspace.textDocuments.find(isHeir);
    if (heir === undefined) return;
    orphan = undefined;
    show(heir, places);
  };
  const abandon = (document: vscode.TextDocument) => {
    orphan = lists.get(document) ?? orphan;
    show(document, []);
    adopt();
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const places = lists.get(document)?.places;
      if (places === undefined || contentChanges.length === 0) return;
      if (document.getText() === '') return abandon(document); // So the editor does before it closes what was saved.
      show(document, contentChanges.reduce(withoutEdited, places));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (lists.has(document)) abandon(document);
    }),
    vscode.workspace.onDidOpenTextDocument(adopt),
    vscode.commands.registerCommand(CHECKED, (document: vscode.TextDocument, place: DoubtfulPlace) => {
      show(
        document,
        (lists.get(document)?.places ?? []).filter((other) => other !== place),
      );
    }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, {
      provideCodeActions(document, range) {
        const { start, end } = toSpan(document, range);
        return (lists.get(document)?.places ?? [])
          .filter(({ span }) => span.start <= end && start <= span.end)
          .map((place) => tickOff(document, place));
      },
    }),
  );
  return { show, dispose: () => vscode.Disposable.from(listeners, collection).dispose() };
}

function isFile({ uri, isClosed }: vscode.TextDocument): boolean {
  return !isClosed && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The places as they lie after a change, without those it touched. */
function withoutEdited(
  places: readonly DoubtfulPlace[],
  { rangeOffset: start, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): readonly DoubtfulPlace[] {
  return places.flatMap((place) => {
    const span = shifted(place.span, { start, end: start + rangeLength }, text.length);
    return span === undefined ? [] : [{ ...place, span }];
  });
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
