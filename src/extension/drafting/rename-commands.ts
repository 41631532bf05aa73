import * as vscode from 'vscode';
import { settledYear } from '../../core/model/report.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { CHANGE_YEAR, RENAME_ORGAN } from '../editor/commands.ts';
import { isReadOnly } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { say, warn } from '../editor/say.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { askText } from './ask.ts';
import { checkOrgan } from './ask-organ.ts';
import { askYear } from './ask-year.ts';
import { organEdit } from './rename-organ.ts';
import { notSettled, yearEdit } from './rename-year.ts';
import { type Answer, BACK } from './steps.ts';

/** Commands that give the report in front another year or its office another name, without looking for a place to begin. */
export function registerRenameCommands(reports: Pick<Reports, 'get'>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHANGE_YEAR, (given?: unknown) => changeYear(reports, given)),
    vscode.commands.registerCommand(RENAME_ORGAN, (given?: unknown) => changeOrgan(reports, given)),
  );
}

async function changeYear(reports: Pick<Reports, 'get'>, given: unknown): Promise<void> {
  const reading = writableReport(reports);
  if (reading === undefined) return;
  const value = settledYear(reading.report);
  if (value === undefined) return warn(notSettled());
  const frame = { title: t('Change the report year') };
  const prompt = t('Title, document number, plan and date follow; what is cited stays');
  const year = typeof given === 'number' ? given : await askYear(frame, { prompt }, value + 1);
  if (year === undefined || year === BACK) return;
  await apply(reports, reading, ({ document, report }) => yearEdit(document, report, year));
}

async function changeOrgan(reports: Pick<Reports, 'get'>, given: unknown): Promise<void> {
  const reading = writableReport(reports);
  if (reading === undefined) return;
  const value = reportOrgan(reading.report);
  if (value === undefined) return say(t('The report does not name its office'));
  const frame = { title: t('Change the name of the office') };
  const prompt = t('It changes wherever it is written out in full');
  const name: Answer<string> =
    typeof given === 'string' ? given : await askText(frame, { prompt, value, check: checkOrgan });
  if (name === undefined || name === BACK || name === '') return;
  await apply(reports, reading, ({ document, report }) => organEdit(document, report, name));
}

function writableReport(reports: Pick<Reports, 'get'>): Reading | undefined {
  const reading = frontReport(reports)?.reading;
  if (reading === undefined || !isReadOnly(reading.document)) return reading;
  warn(t('The document cannot be changed'));
  return undefined;
}

/** Changes the text as it is by now: it may have been edited while the question stood there. */
async function apply(
  reports: Pick<Reports, 'get'>,
  { document }: Reading,
  change: (reading: Reading) => vscode.WorkspaceEdit | Promise<vscode.WorkspaceEdit>,
): Promise<void> {
  const reading = reports.get(document);
  if (reading === undefined) return say(t('No report is in front'));
  const edit = await change(reading);
  if (edit.size === 0) return say(t('Nothing to change'));
  const isDone = await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  say(isDone ? t('Changed everywhere; undo takes it back in one step') : t('Nothing was changed'));
}
