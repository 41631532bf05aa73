import * as vscode from 'vscode';
import type { Comparison } from '../../core/drafting/comparison.ts';
import { COMPARE, STOP_COMPARING } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { type Comparisons, createComparisons } from './comparisons.ts';
import { pickLastYear } from './pick-last-year.ts';
import { sayNoReport } from './say-no-report.ts';
import { type ReportFile, readReport } from './text-file.ts';

/** Lets the user hold a report beside last year's: what was copied, which plans are not answered, and both texts part by part. */
export function registerCompare(reports: Pick<Reports, 'get' | 'onDidRead'>): vscode.Disposable {
  const comparisons = createComparisons(reports);
  return vscode.Disposable.from(
    comparisons,
    vscode.commands.registerCommand(COMPARE, (given: unknown) => compare(reports, comparisons, given)),
    vscode.commands.registerCommand(STOP_COMPARING, () => comparisons.stopAll()),
  );
}

async function compare(reports: Pick<Reports, 'get'>, comparisons: Comparisons, given: unknown): Promise<void> {
  const reading = frontReport(reports)?.reading;
  const last = reading && (await lastYear(reading, given));
  if (reading === undefined || last === undefined) return;
  if (last instanceof vscode.Uri) return sayNoReport(last);
  const { document } = reading;
  const now = reports.get(document); // It may have been edited while the question stood there.
  if (now === undefined) return;
  const pair = { document, last };
  const hints = comparisons.hold(pair, now);
  await comparisons.showPartByPart(pair, now.report);
  sayFound(hints);
}

/** The report a command was given by its address, else the one found or picked; an address where that is no report. */
async function lastYear(reading: Reading, given: unknown): Promise<ReportFile | vscode.Uri | undefined> {
  return given instanceof vscode.Uri ? ((await readReport(given)) ?? given) : pickLastYear(reading);
}

function sayFound(hints: readonly vscode.Diagnostic[]): void {
  const count = (rule: Comparison['rule']) => hints.filter(({ code }) => code === rule).length;
  const [copied, unanswered] = [count('copied-from-last-year'), count('unanswered-plan')];
  say(
    count('not-compared') === 0
      ? t('Paragraphs as last year: {0}; plans not answered: {1}', copied, unanswered)
      : t(
          'So far paragraphs as last year: {0}; plans not answered: {1}. The reports are too long to compare all',
          copied,
          unanswered,
        ),
  );
}
