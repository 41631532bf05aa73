import * as vscode from 'vscode';
import type { Reading } from './reading.ts';

/** A document was read, or, without reading, is no report any more or closed. */
export interface ReadEvent {
  readonly document: vscode.TextDocument;
  readonly reading: Reading | undefined;
}

/** What listeners are told of the documents that are open. */
export interface Announcements extends vscode.Disposable {
  /** Fires once typing pauses, when a document is opened, and when one closes or stops being a report. */
  readonly onDidRead: vscode.Event<ReadEvent>;
  /** Fires for every document that was read or closed, be it ours or not. */
  readonly onDidSettle: vscode.Event<vscode.TextDocument>;
  /** Tells what came of reading a document; of one that is no report, only those who believe that it is one. */
  announce(document: vscode.TextDocument, reading: Reading | undefined): void;
  settle(document: vscode.TextDocument): void;
  /** Waits until a document is settled, or nobody waits any more: whether it is settled. */
  untilSettled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<boolean>;
}

/** Nobody was told anything yet. */
export function createAnnouncements(): Announcements {
  const didRead = new vscode.EventEmitter<ReadEvent>();
  const didSettle = new vscode.EventEmitter<vscode.TextDocument>();
  /** Those of which the listeners believe that they are reports. */
  const believed = new Set<vscode.TextDocument>();
  return {
    onDidRead: didRead.event,
    onDidSettle: didSettle.event,
    announce(document, reading) {
      if (reading !== undefined) believed.add(document);
      else if (!believed.delete(document)) return;
      didRead.fire({ document, reading });
    },
    settle: (document) => didSettle.fire(document),
    untilSettled: (document, token) =>
      new Promise((resolve) => {
        const finish = (isSettled: boolean) => {
          waiting.dispose();
          resolve(isSettled);
        };
        const waiting = vscode.Disposable.from(
          token.onCancellationRequested(() => finish(false)),
          didSettle.event((other) => {
            if (other === document) finish(true);
          }),
        );
      }),
    dispose: () => vscode.Disposable.from(didRead, didSettle).dispose(),
  };
}
