import type * as vscode from 'vscode';
import type { Reading } from './reading.ts';
import type { Reports } from './reports.ts';

/** What a feature asks that runs at every key stroke: it makes no report be read out of turn. */
export interface LastReadings extends vscode.Disposable {
  /** The last reading of a document, which may be some key strokes old. */
  last(document: vscode.TextDocument): Reading | undefined;
  /** The reading of the present text, when it is its turn. */
  settled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined>;
}

/** Remembers the last reading of every open report. */
export function rememberReadings(reports: Pick<Reports, 'get' | 'settled' | 'onDidRead'>): LastReadings {
  const known = new WeakMap<vscode.TextDocument, Reading>();
  const listener = reports.onDidRead(({ document, reading }) => {
    if (reading === undefined) known.delete(document);
    else known.set(document, reading);
  });
  return {
    last(document) {
      const reading = known.get(document) ?? reports.get(document);
      if (reading !== undefined) known.set(document, reading);
      return reading;
    },
    settled: (document, token) => reports.settled(document, token),
    dispose: () => listener.dispose(),
  };
}
