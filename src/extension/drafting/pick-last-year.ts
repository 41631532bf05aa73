import * as vscode from 'vscode';
import { settledYear } from '../../core/model/report.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import type { Reading } from '../reports/reading.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';
import { askUnsettledYear, yearDueNow } from './ask-year.ts';
import { findReports, isUnsaved, soleOfOrgan } from './find-report.ts';
import { pickOrBrowse } from './pick-source.ts';

/**
 * The report of the year before: the only one of the same organ in the opened folders, if all were looked at, else the one the user
 * chooses.
 * Undefined when none was chosen; an address when what was chosen is no report.
 */
export async function pickLastYear({ document, report }: Reading): Promise<ReportFile | vscode.Uri | undefined> {
  const year = settledYear(report) ?? (await askForYear());
  if (year === undefined) return undefined;
  const title = t('Looking for the report of {0}', String(year - 1));
  const options = { location: vscode.ProgressLocation.Window, title };
  const { files, left } = await vscode.window.withProgress(options, (_, token) =>
    findReports(year - 1, document.uri, token),
  );
  const sole = left === 0 ? soleOfOrgan(files, reportOrgan(report)) : undefined;
  if (sole !== undefined) return sole;
  const items = files.map((file) => ({
    label: inert(fileName(file.uri)),
    description: inert(reportOrgan(file.report) ?? ''),
    detail: isUnsaved(file) ? t('not saved yet') : inert(vscode.workspace.asRelativePath(file.uri)),
    uri: file.uri,
  }));
  const question =
    files.length === 0 ? t('No report of {0} was found here', String(year - 1)) : t('Which report is last year’s?');
  const more = left === 0 ? '' : t(' ({0} files or folders were not looked at)', left);
  const uri = await pickOrBrowse(question + more, items);
  return uri && (files.find((file) => file.uri === uri) ?? (await readReport(uri)) ?? uri);
}

function askForYear(): Promise<number | undefined> {
  return askUnsettledYear(t('Compare with last year’s report'), yearDueNow());
}
