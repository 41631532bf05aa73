import type * as vscode from 'vscode';
import { absentRows } from '../../core/outline/absent-rows.ts';
import { judge } from '../../core/outline/verdict.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { isCheckingOn } from '../editor/settings.ts';
import { describeProgress, leftToWrite } from '../reports/progress.ts';
import type { Reading } from '../reports/reading.ts';
import type { Row, RowTree } from '../reports/rows.ts';
import type { OutlineProvider } from './provider.ts';

/** Writes around the rows of the view whose they are, how many errors there are, and why some rows are missing. */
export function describeView(
  view: vscode.TreeView<Row>,
  provider: OutlineProvider,
  reading: Reading | undefined,
): void {
  view.title = t('Report Outline');
  view.description = reading === undefined ? '' : inert(fileName(reading.document.uri));
  view.badge = reading && badgeOf(reading);
  view.message = view.visible ? messageOf(provider.tree(), provider.roots().length, isCheckingOn()) : '';
}

/** What the view says above its rows: how far a draft has come; nothing when the rows speak for themselves. */
export function messageOf(tree: RowTree | undefined, shown: number, isChecking: boolean): string {
  if (tree === undefined) return '';
  if (shown === 0) return isChecking ? t('No problems') : t('Checks are turned off');
  if (tree.hidden > 0) return t('Too many headings: {0} of them are not listed', tree.hidden);
  const left = leftToWrite(tree.reading);
  return left === undefined ? '' : describeProgress(tree.reading, left);
}

/**
 * The number of errors, which asks for something to be done; undefined when there are none. What is not written is counted by 待办, and the
 * editor adds up what the views count.
 */
export function badgeOf({ report, findings }: Reading): vscode.ViewBadge | undefined {
  const absent = new Set(absentRows(report, findings, false).flatMap((row) => row.findings));
  const value = judge(
    report,
    findings.filter((finding) => !absent.has(finding)),
    report.profile,
  ).errors;
  return value === 0 ? undefined : { value, tooltip: t('Errors in the report: {0}', value) };
}
