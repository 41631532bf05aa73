import * as vscode from 'vscode';
import { compareWithLastYear } from '../../core/drafting/compare.ts';
import type { Comparison } from '../../core/drafting/comparison.ts';
import { type FigureBeside, figuresBeside } from '../../core/drafting/figures-beside.ts';
import { setContext } from '../editor/context-keys.ts';
import { createTimers } from '../editor/timers.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';

/** Milliseconds between a reading and its comparison: nobody waits for it while typing. */
const PAUSE = 300;

/** A report that is held beside last year's, and what shows only there. */
export interface Held {
  readonly reading: Reading;
  readonly last: ReportFile;
  readonly found: readonly Comparison[];
  readonly figures: readonly FigureBeside[];
}

/** The reports that are held beside last year's. */
export interface Comparisons extends vscode.Disposable {
  /** Tells of a document that is held, with what is found now; undefined: no longer. */
  readonly onDidChange: vscode.Event<readonly [vscode.TextDocument, Held | undefined]>;
  /** What a document is held beside; undefined: it is not. */
  get(document: vscode.TextDocument): Held | undefined;
  /** The documents that are, in the order they were first held in. */
  documents(): readonly vscode.TextDocument[];
  /** Holds a report beside last year's from now on. */
  hold(reading: Reading, last: ReportFile): Held;
  /** Lets all of them go. */
  stopAll(): void;
}

/** None is held yet; those that are follow the changes of both reports. */
export function createComparisons(reports: Pick<Reports, 'get' | 'onDidRead'>): Comparisons {
  const changed = new vscode.EventEmitter<readonly [vscode.TextDocument, Held | undefined]>();
  const pairs = new Map<vscode.TextDocument, Held>();
  const timers = createTimers<vscode.TextDocument>();

  const hold = (reading: Reading, last: ReportFile): Held => {
    const { document, report } = reading;
    const found = compareWithLastYear(report, last.report);
    const held = { reading, last, found, figures: figuresBeside(report, last.report) };
    pairs.set(document, held);
    setContext('fazhi-report.comparing', true);
    changed.fire([document, held]);
    return held;
  };
  const stop = (document: vscode.TextDocument) => {
    timers.stop(document);
    if (!pairs.delete(document)) return;
    setContext('fazhi-report.comparing', pairs.size > 0);
    changed.fire([document, undefined]);
  };
  const renew = async (document: vscode.TextDocument) => {
    const held = pairs.get(document);
    const last = held && (await readReport(held.last.uri));
    const reading = reports.get(document);
    if (held === undefined || reading === undefined || !pairs.has(document)) return;
    hold(reading, last ?? held.last);
  };
  const renewSoon = (read: vscode.TextDocument) => {
    for (const [document, held] of pairs) if (isOneOf(held, read)) timers.start(document, PAUSE, renew);
  };
  const listener = reports.onDidRead(({ document, reading }) =>
    reading === undefined ? stop(document) : renewSoon(document),
  );
  return {
    onDidChange: changed.event,
    get: (document) => pairs.get(document),
    documents: () => [...pairs.keys()],
    hold,
    stopAll: () => [...pairs.keys()].forEach(stop),
    dispose: () => vscode.Disposable.from(listener, changed, timers).dispose(),
  };
}

function isOneOf({ reading, last }: Held, read: vscode.TextDocument): boolean {
  return reading.document === read || last.uri.toString() === read.uri.toString();
}
