import * as vscode from 'vscode';
import { REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { isOpen } from '../editor/tabs.ts';
import type { Reports } from '../reports/reports.ts';
import type { ReportFile } from '../reports/text-file.ts';
import { findReports, isUnsaved } from './find-report.ts';

/**
 * The report in front when no other is open; else the one the user picks among those that are, or where none is, among those of the
 * opened folders, or a file; undefined: none.
 */
export async function pickSource(reports: Pick<Reports, 'get'>): Promise<vscode.Uri | undefined> {
  const front = vscode.window.activeTextEditor?.document;
  const open = vscode.workspace.textDocuments
    .filter((document) => isOpen(document) && reports.get(document) !== undefined)
    .sort((a, b) => Number(b === front) - Number(a === front));
  const [only] = open;
  if (only === undefined) return pickInFolders();
  if (open.length === 1 && only === front) return only.uri;
  const items = open.map((document) => {
    const year = reports.get(document)?.report.year.value;
    const description = year === undefined ? '' : t('Report year {0}', String(year));
    return { label: inert(fileName(document.uri)), description, uri: document.uri };
  });
  return pickOrBrowse(t('Which report is last year’s?'), items);
}

/** Lets the user pick a report of the opened folders, the latest first; any file where there is none. */
async function pickInFolders(): Promise<vscode.Uri | undefined> {
  const options = { location: vscode.ProgressLocation.Window, title: t('Looking for reports') };
  const { files } = await vscode.window.withProgress(options, (_, token) => findReports(undefined, undefined, token));
  const yearOf = ({ report }: ReportFile) => report.year.value ?? 0;
  const latestFirst = files.toSorted((a, b) => yearOf(b) - yearOf(a));
  return files.length === 0 ? pickFile() : pickOrBrowse(t('Which report is last year’s?'), latestFirst.map(itemFor));
}

/** A report as it is offered: its file, its year and organ, and where it lies. */
export function itemFor(file: ReportFile): vscode.QuickPickItem & { readonly uri: vscode.Uri } {
  const { uri, report } = file;
  const year = report.year.value === undefined ? [] : [t('Report year {0}', String(report.year.value))];
  return {
    label: inert(fileName(uri)),
    description: inert([...year, reportOrgan(report) ?? ''].join('  ')),
    detail: isUnsaved(file) ? t('not saved yet') : inert(vscode.workspace.asRelativePath(uri)),
    uri,
  };
}

/** Lets the user pick one of some reports, or any file. */
export async function pickOrBrowse(
  placeHolder: string,
  items: readonly (vscode.QuickPickItem & { readonly uri: vscode.Uri })[],
): Promise<vscode.Uri | undefined> {
  const browse = { label: `$(folder-opened) ${t('Choose a file…')}`, uri: undefined };
  const answer = await vscode.window.showQuickPick([...items, browse], { placeHolder });
  return answer === browse ? pickFile() : answer?.uri;
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const files = await vscode.window.showOpenDialog({
    title: t('Last year’s report'),
    filters: { [t('Reports')]: [...REPORT_SUFFIXES] },
    ...(folder === undefined ? {} : { defaultUri: folder }),
  });
  return files?.[0];
}
