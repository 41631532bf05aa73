import type * as vscode from 'vscode';
import { organPlaces, renameOrgan } from '../../core/drafting/rename-organ.ts';
import type { Report } from '../../core/model/report.ts';
import type { Span } from '../../core/text/spans.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { toLabelledEdit } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';

/** The organ's own full name at an offset, as it is known: without white space that sets it off. */
export function organAt(report: Report, offset: number): { readonly span: Span; readonly name: string } | undefined {
  const span = organPlaces(report).find(({ start, end }) => start <= offset && offset <= end);
  const name = reportOrgan(report);
  return span === undefined || name === undefined ? undefined : { span, name };
}

/** Gives the report's organ another name wherever it is written out. */
export function organEdit(document: vscode.TextDocument, report: Report, name: string): vscode.WorkspaceEdit {
  const metadata = { label: t('Name of the office'), needsConfirmation: false };
  const edits = renameOrgan(report, name).map((edit) => ({ ...edit, metadata }));
  return toLabelledEdit(document, edits);
}
