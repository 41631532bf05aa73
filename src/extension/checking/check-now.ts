import * as vscode from 'vscode';
import { countSeverities } from '../../core/model/severity.ts';
import { CHECK_NOW } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { isCheckingOn } from '../editor/settings.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reports } from '../reports/reports.ts';

/** Lets the user check the report in front now, whatever the settings say of when that is done. */
export function registerCheckNow(reports: Reports): vscode.Disposable {
  return vscode.commands.registerCommand(CHECK_NOW, () => checkNow(reports));
}

async function checkNow(reports: Reports): Promise<void> {
  if (!isCheckingOn()) return say(t('Checks are turned off'));
  const document = frontReport(reports)?.editor.document;
  if (document === undefined) return;
  reports.check(document);
  const waiting = new vscode.CancellationTokenSource();
  const reading = await reports.settled(document, waiting.token);
  waiting.dispose();
  const { error, warning, info } = countSeverities(reading?.findings ?? []);
  say(t('errors: {0}, warnings: {1}, hints: {2}', error, warning, info));
}
