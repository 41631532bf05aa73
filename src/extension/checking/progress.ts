import * as vscode from 'vscode';
import { isComplete, type Progress } from '../../core/outline/progress.ts';
import { CHECK_BEFORE_SUBMIT, GO_TO_PLACE, NEXT_MISSING_PART } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { openDocument } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { isCheckingOn } from '../editor/settings.ts';
import type { LeftOver } from '../reports/left-over.ts';
import { describeProgress, leftToWrite } from '../reports/progress.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { behind, listErrors, listLeft, placeArguments } from './progress-lists.ts';
import { judgeReading } from './submit.ts';

/** What the status bar says of a report. */
export type ProgressItem = Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'command' | 'accessibilityInformation'>;

/** Shows in the status bar what is left to write of the report in front, and when nothing is, offers to check it before it is submitted. */
export function registerProgress(reports: Reports, leftOver: LeftOver): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fazhi-report.progress', vscode.StatusBarAlignment.Left);
  item.name = t('Fazhi Report');
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && isCheckingOn() ? reports.known(document) : undefined;
    const isHeld = document !== undefined && reports.isHeldToReview(document);
    setContext('fazhi-report.submitted', reading !== undefined && isHeld);
    if (reading === undefined) return item.hide();
    Object.assign(item, progressItem(reading, isHeld, leftOver.placesOf(reading.document).length));
    if ((leftToWrite(reading)?.blanks.length ?? reading.mostBlanks) < reading.mostBlanks) {
      void setContext('fazhi-report.filledIn', true);
    }
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    reports.onDidRead(show),
    leftOver.onDidChange(show),
    vscode.commands.registerCommand(GO_TO_PLACE, goToPlace),
  );
}

/**
 * What the status bar says of a report; `isHeld` once it was checked as one to be submitted, `leftOver` is how much of it is to be seen
 * to beside last year's.
 */
export function progressItem(reading: Reading, isHeld: boolean, leftOver = 0): ProgressItem {
  const left = leftToWrite(reading);
  const progress = describeProgress(reading, left);
  if (left !== undefined && !isComplete(left)) {
    return {
      text: `$(edit) ${progress}`,
      tooltip: listLeft(reading, left),
      command: goToFirst(reading, left),
      accessibilityInformation: { label: progress },
    };
  }
  const isReady = isHeld && judgeReading(reading).isReady;
  const offer = isReady ? t('Ready to be submitted') : t('Check before submitting');
  const rest = isReady && leftOver > 0 ? t('to do: {0}', leftOver) : '';
  const label = [offer, progress, rest].filter((words) => words !== '').join(' · ');
  return {
    text: `${isReady ? '$(pass)' : '$(checklist)'} ${label}`,
    tooltip: listErrors(reading, isHeld, isReady),
    command: CHECK_BEFORE_SUBMIT,
    accessibilityInformation: { label },
  };
}

function goToFirst({ document }: Reading, { blanks, parts, others }: Progress): vscode.Command {
  const later = parts.length > 0 ? [] : others;
  const [first] = [...blanks, ...[...parts, ...later].map(behind)].flatMap(({ span }) => span ?? []);
  if (first === undefined) return { command: NEXT_MISSING_PART, title: '' };
  return { command: GO_TO_PLACE, title: '', arguments: placeArguments(document, first) };
}

/** Selects a piece of an open document. */
async function goToPlace(...[address, start, end]: ReturnType<typeof placeArguments>): Promise<void> {
  const document = openDocument(vscode.Uri.parse(address));
  if (document !== undefined) select(await vscode.window.showTextDocument(document), start, end);
}
