import * as vscode from 'vscode';
import { lint } from '../../core/checking/lint.ts';
import type { Finding } from '../../core/model/rule.ts';
import { countSeverities } from '../../core/model/severity.ts';
import { judge, type Verdict } from '../../core/outline/verdict.ts';
import { CHECK_BEFORE_SUBMIT, CONTINUE_WRITING, NEXT_PROBLEM } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { t } from '../editor/l10n.ts';
import { say, tell } from '../editor/say.ts';
import { isCheckingOn } from '../editor/settings.ts';
import { frontReport, reportToWorkOn } from '../reports/front-report.ts';
import type { LeftOver } from '../reports/left-over.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';

/** What a verdict says, and what can be done about it. */
export interface Announcement {
  readonly message: string;
  readonly isReady: boolean;
  readonly buttons: readonly { readonly title: string; readonly command: string; readonly args: readonly unknown[] }[];
}

/**
 * Checks the report in front as one under review, whatever it is now, and says whether it can be submitted. It stays under
 * review, and the status bar says whether it is ready, until it is closed or its writer goes on writing.
 */
export function registerSubmit(reports: Reports, leftOver: LeftOver): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_BEFORE_SUBMIT, () => checkFrontReport(reports, leftOver)),
    vscode.commands.registerCommand(CONTINUE_WRITING, () => {
      const front = frontReport(reports);
      if (front !== undefined) reports.holdToReview(front.editor.document, false);
    }),
  );
}

async function checkFrontReport(reports: Reports, leftOver: LeftOver): Promise<void> {
  const front = await reportToWorkOn(reports);
  if (front === undefined) return;
  if (!isCheckingOn()) return say(t('Checks are turned off'));
  void setContext('fazhi-report.judged', true);
  const reading = underReview(front.reading, reports);
  void show(announce(reading, leftOver.placesOf(reading.document).length));
}

function underReview(reading: Reading, reports: Reports): Reading {
  if (reading.stage === 'publish') return reading;
  reports.holdToReview(reading.document, true);
  return reports.get(reading.document) ?? reading;
}

async function show({ message, isReady, buttons }: Announcement): Promise<void> {
  const chosen = await tell(message, isReady, buttons);
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command, ...chosen.args);
}

/** Judges a report by what it says under review. */
export function judgeReading(reading: Reading): Verdict {
  return judge(reading.report, findingsUnderReview(reading), reading.report.profile);
}

/** The verdict in words; `leftOver` is how much is to be seen to beside last year's report, which is no error. */
export function announce(reading: Reading, leftOver = 0): Announcement {
  const verdict = judgeReading(reading);
  const { warning, info } = countSeverities(findingsUnderReview(reading));
  const walk = { title: t('Go through them'), command: NEXT_PROBLEM, args: [-1] };
  if (verdict.isReady) {
    const message =
      warning + info === 0
        ? t('Ready to be submitted: all is written, and there are no errors')
        : t('Ready to be submitted: no errors. Warnings: {0}, hints: {1}', warning, info);
    const list = { title: t('Open 待办'), command: 'fazhi-report.todos.focus', args: [] };
    return {
      message:
        leftOver === 0
          ? message
          : t('{0}. Beside last year’s report to see to: {1}, listed under 待办', message, leftOver),
      isReady: true,
      buttons: [...(leftOver === 0 ? [] : [list]), ...(warning + info === 0 ? [] : [walk])],
    };
  }
  const message = t('Not ready to be submitted: {0}', describe(verdict));
  return {
    message: [message, ...describeFirst(reading, verdict)].join(''),
    isReady: false,
    buttons: [
      walk,
      { title: t('Open Problems'), command: 'workbench.actions.view.problems', args: [] },
      { title: t('Go on writing'), command: CONTINUE_WRITING, args: [] },
    ],
  };
}

function describe({ blanks, parts, errors }: Verdict): string {
  const names = parts.map(({ name }) => name).join('、');
  return [
    ...(blanks > 0 ? [t('to fill in: {0}', blanks)] : []),
    ...(parts.length > 0 ? [t('parts to write: {0} ({1})', parts.length, names)] : []),
    ...(errors > 0 ? [t('errors: {0}', errors)] : []),
  ].join(t(', '));
}

function describeFirst({ document }: Reading, { first }: Verdict): readonly string[] {
  if (first === undefined) return [];
  const line = document.positionAt(first.span.start).line + 1;
  return [t('. The first is in line {0}: {1}', line, first.message)];
}

function findingsUnderReview({ settings, report, stage, findings, isChecked }: Reading): readonly Finding[] {
  return stage === 'review' && isChecked ? findings : lint(report, { ...settings, stage: 'review' });
}
