import * as vscode from 'vscode';
import { comparing } from '../../core/drafting/compare.ts';
import type { Comparison } from '../../core/drafting/comparison.ts';
import { type FigureBeside, findingFigures } from '../../core/drafting/figures-beside.ts';
import { setContext } from '../editor/context-keys.ts';
import { createTimers } from '../editor/timers.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';
import { takeTurns } from '../reports/turns.ts';

/** Milliseconds between a reading and its comparison: nobody waits for it while typing. */
const PAUSE = 300;

/** Milliseconds that it may take at a time. */
const TURN = 8;

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
  /** Holds a report beside last year's from now on; undefined where it was given up meanwhile, or is held anew. */
  hold(reading: Reading, last: ReportFile): Promise<Held | undefined>;
  /** Lets all of them go. */
  stopAll(): void;
}

/** None is held yet; those that are follow the changes of both reports. */
export function createComparisons(reports: Pick<Reports, 'get' | 'onDidRead'>): Comparisons {
  const changed = new vscode.EventEmitter<readonly [vscode.TextDocument, Held | undefined]>();
  const pairs = new Map<vscode.TextDocument, Held>();
  const timers = createTimers<vscode.TextDocument>();

  const begun = new Map<vscode.TextDocument, Reading>();
  const hold = async (reading: Reading, last: ReportFile): Promise<Held | undefined> => {
    const { document } = reading;
    begun.set(document, reading);
    const compared = await takeTurns(compare(reading, last), TURN, () => begun.get(document) === reading);
    if (compared === undefined) return undefined;
    begun.delete(document);
    const held = { reading, last, ...compared };
    pairs.set(document, held);
    setContext('fazhi-report.comparing', true);
    changed.fire([document, held]);
    return held;
  };
  const stop = (document: vscode.TextDocument) => {
    timers.stop(document);
    begun.delete(document);
    if (!pairs.delete(document)) return;
    setContext('fazhi-report.comparing', pairs.size > 0);
    changed.fire([document, undefined]);
  };
  const renew = async (document: vscode.TextDocument) => {
    const held = pairs.get(document);
    const last = held && (await readReport(held.last.uri));
    const reading = reports.get(document);
    if (held === undefined || reading === undefined || !pairs.has(document)) return;
    await hold(reading, last ?? held.last);
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
    stopAll: () => [...pairs.keys(), ...begun.keys()].forEach(stop),
    dispose: () => vscode.Disposable.from(listener, changed, timers).dispose(),
  };
}

function* compare({ report }: Reading, last: ReportFile): Generator<undefined, Pick<Held, 'found' | 'figures'>> {
  const found = yield* comparing(report, last.report);
  return { found, figures: yield* findingFigures(report, last.report) };
}

function isOneOf({ reading, last }: Held, read: vscode.TextDocument): boolean {
  return reading.document === read || last.uri.toString() === read.uri.toString();
}
