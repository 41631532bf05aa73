import * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';
import { shifted } from './places.ts';

/** Something of a new report that somebody should look at. */
export interface DoubtfulPlace {
  readonly span: Span;
  readonly message: string;
  /** Where it comes from in last year's report. */
  readonly origin: vscode.Location;
}

/** The doubtful places of documents, each there until it is edited. */
export interface DoubtList extends vscode.Disposable {
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  get(document: vscode.TextDocument): readonly DoubtfulPlace[];
  set(document: vscode.TextDocument, places: readonly DoubtfulPlace[]): void;
}

/** What a text holds. */
interface Doubtful {
  readonly text: string;
  readonly places: readonly DoubtfulPlace[];
}

/** An empty list. It follows a document that is saved under its first name. */
export function createDoubtList(): DoubtList {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const lists = new Map<vscode.TextDocument, Doubtful>();
  /** What a document held that is gone, perhaps because it was saved under its first name. */
  let orphan: Doubtful | undefined;

  const set = (document: vscode.TextDocument, places: readonly DoubtfulPlace[]) => {
    if (places.length === 0) lists.delete(document);
    else lists.set(document, { text: document.getText(), places });
    changed.fire(document);
  };
  const adopt = () => {
    const { text, places = [] } = orphan ?? {};
    const isHeir = (document: vscode.TextDocument) => isFile(document) && document.getText() === text;
    const heir = text === undefined ? undefined : vscode.workspace.textDocuments.find(isHeir);
    if (heir === undefined) return;
    orphan = undefined;
    set(heir, places);
  };
  const abandon = (document: vscode.TextDocument) => {
    orphan = lists.get(document) ?? orphan;
    set(document, []);
    adopt();
  };
  const listeners = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const places = lists.get(document)?.places;
      if (places === undefined || contentChanges.length === 0) return;
      if (document.getText() === '') return abandon(document); // So the editor does before it closes what was saved.
      set(document, contentChanges.reduce(withoutEdited, places));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (lists.has(document)) abandon(document);
    }),
    vscode.workspace.onDidOpenTextDocument(adopt),
  );
  return {
    onDidChange: changed.event,
    get: (document) => lists.get(document)?.places ?? [],
    set,
    dispose: () => listeners.dispose(),
  };
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
