import * as vscode from 'vscode';
import { REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { isOpen } from '../editor/tabs.ts';
import type { Reports } from '../reports/reports.ts';

/** The report in front when no other is open; else the one the user picks among those that are, or a file; undefined: none. */
export async function pickSource(reports: Pick<Reports, 'get'>): Promise<vscode.Uri | undefined> {
  const front = vscode.window.activeTextEditor?.document;
  const open = vscode.workspace.textDocuments
    .filter((document) => isOpen(document) && reports.get(document) !== undefined)
    .sort((a, b) => Number(b === front) - Number(a === front));
  const [only] = open;
  if (only === undefined) return pickFile();
  if (open.length === 1 && only === front) return only.uri;
  const items = open.map((document) => {
    const year = reports.get(document)?.report.year.value;
    const description = year === undefined ? '' : t('Report year {0}', String(year));
    return { label: inert(fileName(document.uri)), description, uri: document.uri };
  });
  return pickOrBrowse(t('Which report is last year’s?'), items);
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
