import * as vscode from 'vscode';
import type { Comparison } from '../../core/drafting/comparison.ts';
import { COMPARE, STOP_COMPARING } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { reportToWorkOn } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';
import { registerComparisonHints } from './comparison-hints.ts';
import { type ComparisonView, createComparisonView } from './comparison-view.ts';
import { type Comparisons, createComparisons, type Held } from './comparisons.ts';
import type { LastYears } from './last-years.ts';
import { pickLastYear } from './pick-last-year.ts';
import { sayNoReport } from './say-no-report.ts';
import { createSideTexts, type SideTexts } from './side-texts.ts';

/** Lets the user hold a report beside last year's: what was copied, what is not answered, the figures of both, and both texts. */
export function registerCompare(
  reports: Pick<Reports, 'get' | 'onDidRead'>,
  lastYears: Pick<LastYears, 'set'>,
): vscode.Disposable {
  const comparisons = createComparisons(reports);
  const texts = createSideTexts(comparisons);
  const view = createComparisonView(comparisons, texts);
  return vscode.Disposable.from(
    comparisons,
    texts,
    registerComparisonHints(comparisons, texts),
    view,
    vscode.commands.registerCommand(COMPARE, (given: unknown) =>
      compare(reports, comparisons, { texts, view, lastYears }, given),
    ),
    vscode.commands.registerCommand(STOP_COMPARING, () => comparisons.stopAll()),
  );
}

/** Where a comparison is shown and remembered. */
interface Shown {
  readonly texts: SideTexts;
  readonly view: ComparisonView;
  readonly lastYears: Pick<LastYears, 'set'>;
}

async function compare(
  reports: Pick<Reports, 'get'>,
  comparisons: Comparisons,
  { texts, view, lastYears }: Shown,
  given: unknown,
): Promise<void> {
  const reading = (await reportToWorkOn(reports))?.reading;
  const last = reading && (await lastYear(reading, given));
  if (reading === undefined || last === undefined) return;
  if (last instanceof vscode.Uri) return sayNoReport(last);
  const now = reports.get(reading.document); // It may have been edited while the question stood there.
  if (now === undefined) return;
  lastYears.set(now.document.uri, last.uri);
  const held = await comparisons.hold(now, last);
  if (held === undefined) return; // Compared again since, or no longer.
  await texts.showPartByPart(held);
  await view.reveal();
  sayFound(held);
}

/** The report a command was given by its address, else the one found or picked; an address where that is no report. */
async function lastYear(reading: Reading, given: unknown): Promise<ReportFile | vscode.Uri | undefined> {
  return given instanceof vscode.Uri ? ((await readReport(given)) ?? given) : pickLastYear(reading);
}

function sayFound({ found, figures }: Held): void {
  const count = (wanted: Comparison['rule']) => found.filter(({ rule }) => rule === wanted).length;
  const counts = [
    count('copied-from-last-year'),
    count('unanswered-plan'),
    count('unanswered-problem'),
    figures.length,
  ] as const;
  say(
    count('not-compared') === 0
      ? t(
          'Paragraphs as last year: {0}; plans not answered: {1}; shortcomings: {2}; figures side by side: {3}',
          ...counts,
        )
      : t(
          'So far paragraphs as last year: {0}; plans not answered: {1}; shortcomings: {2}; figures side by side: {3}. The reports are too long to compare all',
          ...counts,
        ),
  );
}
