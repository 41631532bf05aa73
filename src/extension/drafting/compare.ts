import * as vscode from 'vscode';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import type { Reading } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { say } from '../say.ts';
import { COMPARE, STOP_COMPARING } from './commands.ts';
import { comparisonDiagnostics } from './comparison.ts';
import { pickLastYear } from './pick-last-year.ts';
import { sayNoReport } from './say-no-report.ts';
import { arrangeByPart } from './side-by-side.ts';
import { fileName, type ReportFile, readReport } from './text-file.ts';
import { BESIDE, onDidCloseDiff, readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-compare';
/** What menus ask before they offer to stop. */
const KEY = 'fazhi-report.comparing';
/** Milliseconds between a reading and its comparison: nobody waits for it while typing. */
const PAUSE = 300;

/** Two reports that are held side by side. */
interface Pair {
  readonly document: vscode.TextDocument;
  readonly last: ReportFile;
  readonly path: string;
}

/** Lets the user hold a report beside last year's: what was copied, which plans are not answered, and both texts part by part. */
export function registerCompare(reports: Reports): vscode.Disposable {
  const texts = virtualTexts(SCHEME);
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report-compare');
  const pairs = new Map<vscode.TextDocument, Pair>();
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  const update = () => void vscode.commands.executeCommand('setContext', KEY, pairs.size > 0);
  const stop = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    pairs.delete(document);
    collection.delete(document.uri);
    update();
  };
  const show = (pair: Pair, reading: Reading): readonly vscode.Diagnostic[] => {
    const found = comparisonDiagnostics(reading, pair.last.report, readableUri(texts, pair.last));
    collection.set(pair.document.uri, found);
    return found;
  };
  const sides = ({ last, path }: Pair, { document, report }: Reading) => ({
    left: texts.put(`${path}/last/${fileName(last.uri)}`, arrangeByPart(last.report, RULE_OF_LAW)),
    right: texts.put(`${path}/${fileName(document.uri)}`, arrangeByPart(report, RULE_OF_LAW)),
  });
  const begin = async (given: unknown) => {
    const reading = readingInFront(reports);
    if (reading === undefined) return;
    const last = given instanceof vscode.Uri ? ((await readReport(given)) ?? given) : await pickLastYear(reading);
    if (last === undefined) return;
    if (last instanceof vscode.Uri) return sayNoReport(last);
    const { document } = reading;
    const now = reports.get(document); // It may have been edited while the question stood there.
    if (now === undefined) return;
    const pair = { document, last, path: `/${encodeURIComponent(document.uri.toString())}` };
    pairs.set(document, pair);
    update();
    const rules = show(pair, now).map(({ code }) => code);
    const { left, right } = sides(pair, now);
    const title = vscode.l10n.t('{0} ↔ {1} part by part', fileName(last.uri), fileName(document.uri));
    await vscode.commands.executeCommand('vscode.diff', left, right, title, BESIDE);
    const copied = rules.filter((rule) => rule === 'copied-from-last-year').length;
    say(vscode.l10n.t('Paragraphs as last year: {0}; plans not answered: {1}', copied, rules.length - copied));
  };
  const renew = async (document: vscode.TextDocument) => {
    const pair = pairs.get(document);
    const last = pair && (await readReport(pair.last.uri));
    const reading = reports.get(document);
    if (pair === undefined || reading === undefined || !pairs.has(document)) return;
    const renewed = { ...pair, last: last ?? pair.last };
    pairs.set(document, renewed);
    show(renewed, reading);
    if (texts.has(`${pair.path}/${fileName(document.uri)}`)) sides(renewed, reading);
  };

  return vscode.Disposable.from(
    texts,
    collection,
    vscode.commands.registerCommand(COMPARE, begin),
    vscode.commands.registerCommand(STOP_COMPARING, () => [...pairs.keys()].forEach(stop)),
    reports.onDidRead(({ document, reading }) => {
      if (reading === undefined) return stop(document);
      for (const pair of pairs.values()) {
        if (pair.document !== document && pair.last.uri.toString() !== document.uri.toString()) continue;
        clearTimeout(timers.get(pair.document));
        timers.set(pair.document, setTimeout(renew, PAUSE, pair.document));
      }
    }),
    onDidCloseDiff(SCHEME, (modified) => texts.drop(modified)),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

function readingInFront(reports: Reports): Reading | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && reports.get(document);
  if (reading === undefined) say(vscode.l10n.t('No report is in front'));
  return reading;
}
