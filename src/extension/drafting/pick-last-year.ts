import * as vscode from 'vscode';
import { settledYear } from '../../core/model/report.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { t } from '../editor/l10n.ts';
import type { Reading } from '../reports/reading.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';
import { askUnsettledYear, yearDueNow } from './ask-year.ts';
import { findReports, soleOfOrgan } from './find-report.ts';
import { itemFor, pickOrBrowse } from './pick-source.ts';

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
  const question =
    files.length === 0 ? t('No report of {0} was found here', String(year - 1)) : t('Which report is last year’s?');
  const more = left === 0 ? '' : t(' ({0} files or folders were not looked at)', left);
  const uri = await pickOrBrowse(question + more, files.map(itemFor));
  return uri && (files.find((file) => file.uri === uri) ?? (await readReport(uri)) ?? uri);
}

function askForYear(): Promise<number | undefined> {
  return askUnsettledYear(t('Compare with last year’s report'), yearDueNow());
}
