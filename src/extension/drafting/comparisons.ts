import * as vscode from 'vscode';
import type { Report } from '../../core/model/report.ts';
import { setContext } from '../editor/context-keys.ts';
import { onDidCloseDiff } from '../editor/diffs.ts';
import { createTimers } from '../editor/timers.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { comparisonHints } from './comparison-hints.ts';
import { type Pair, renewPartByPart, showPartByPart } from './part-by-part.ts';
import { readReport } from './text-file.ts';
import { readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-compare';
/** Milliseconds between a reading and its comparison: nobody waits for it while typing. */
const PAUSE = 300;

/** The reports that are held beside last year's. */
export interface Comparisons extends vscode.Disposable {
  /** Holds a report beside last year's from now on; gives the hints that are shown in it. */
  hold(pair: Pair, reading: Reading): readonly vscode.Diagnostic[];
  /** Shows both side by side, part by part. */
  showPartByPart(pair: Pair, report: Report): Promise<void>;
  /** Lets all of them go. */
  stopAll(): void;
}

/** None is held yet; hints and texts of those that are follow the changes of both reports. */
export function createComparisons(reports: Pick<Reports, 'get' | 'onDidRead'>): Comparisons {
  const texts = virtualTexts(SCHEME);
  const hints = vscode.languages.createDiagnosticCollection('fazhi-report-compare');
  const pairs = new Map<vscode.TextDocument, Pair>();
  const timers = createTimers<vscode.TextDocument>();

  const hold = (pair: Pair, reading: Reading): readonly vscode.Diagnostic[] => {
    pairs.set(pair.document, pair);
    setContext('fazhi-report.comparing', true);
    const found = comparisonHints(reading, pair.last.report, readableUri(texts, pair.last));
    hints.set(pair.document.uri, found);
    return found;
  };
  const stop = (document: vscode.TextDocument) => {
    timers.stop(document);
    pairs.delete(document);
    hints.delete(document.uri);
    setContext('fazhi-report.comparing', pairs.size > 0);
  };
  const renew = async (document: vscode.TextDocument) => {
    const pair = pairs.get(document);
    const last = pair && (await readReport(pair.last.uri));
    const reading = reports.get(document);
    if (pair === undefined || reading === undefined || !pairs.has(document)) return;
    const renewed = { ...pair, last: last ?? pair.last };
    hold(renewed, reading);
    renewPartByPart(texts, renewed, reading.report);
  };
  const renewSoon = (read: vscode.TextDocument) => {
    for (const pair of pairs.values()) if (isOneOf(pair, read)) timers.start(pair.document, PAUSE, renew);
  };
  const listeners = vscode.Disposable.from(
    reports.onDidRead(({ document, reading }) => (reading === undefined ? stop(document) : renewSoon(document))),
    onDidCloseDiff(SCHEME, (modified) => texts.drop(modified)),
  );
  return {
    hold,
    showPartByPart: (pair, report) => showPartByPart(texts, pair, report),
    stopAll: () => [...pairs.keys()].forEach(stop),
    dispose: () => vscode.Disposable.from(listeners, texts, hints, timers).dispose(),
  };
}

function isOneOf({ document, last }: Pair, read: vscode.TextDocument): boolean {
  return document === read || last.uri.toString() === read.uri.toString();
}
