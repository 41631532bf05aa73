import * as vscode from 'vscode';
import { shifted } from '../../core/text/shifted.ts';
import type { Span } from '../../core/text/spans.ts';

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
    const found = orphan;
    const heir = found && vscode.workspace.textDocuments.find((document) => isHeir(document, found));
    if (found === undefined || heir === undefined) return;
    orphan = undefined;
    set(heir, found.places);
  };
  const abandon = (document: vscode.TextDocument) => {
    orphan = lists.get(document) ?? orphan;
    set(document, []);
    adopt();
  };
  const follow = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    const places = lists.get(document)?.places;
    if (places === undefined || contentChanges.length === 0) return;
    if (document.getText() === '') return abandon(document); // So the editor does before it closes what was saved.
    set(document, contentChanges.reduce(withoutEdited, places));
  };
  const listeners = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (lists.has(document)) abandon(document);
    }),
    vscode.workspace.onDidOpenTextDocument(adopt),
  );
  const get = (document: vscode.TextDocument) => lists.get(document)?.places ?? [];
  return { onDidChange: changed.event, get, set, dispose: () => listeners.dispose() };
}

/** Whether a document is a file with the text that another one held. */
function isHeir(document: vscode.TextDocument, { text }: Doubtful): boolean {
  const isFile = vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
  return isFile && !document.isClosed && document.getText() === text;
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
