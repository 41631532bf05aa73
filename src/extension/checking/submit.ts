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
export function registerSubmit(reports: Reports): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_BEFORE_SUBMIT, () => checkFrontReport(reports)),
    vscode.commands.registerCommand(CONTINUE_WRITING, () => {
      const front = frontReport(reports);
      if (front !== undefined) reports.holdToReview(front.editor.document, false);
    }),
  );
}

async function checkFrontReport(reports: Reports): Promise<void> {
  const front = await reportToWorkOn(reports);
  if (front === undefined) return;
  if (!isCheckingOn()) return say(t('Checks are turned off'));
  void setContext('fazhi-report.judged', true);
  void show(announce(underReview(front.reading, reports)));
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

/** The verdict in words. */
export function announce(reading: Reading): Announcement {
  const verdict = judgeReading(reading);
  const { warning, info } = countSeverities(findingsUnderReview(reading));
  const walk = { title: t('Go through them'), command: NEXT_PROBLEM, args: [-1] };
  if (verdict.isReady) {
    const message =
      warning + info === 0
        ? t('Ready to be submitted: all is written, and there are no errors')
        : t('Ready to be submitted: no errors. Warnings: {0}, hints: {1}', warning, info);
    return { message, isReady: true, buttons: warning + info === 0 ? [] : [walk] };
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
