import type * as vscode from 'vscode';
import { organPlaces } from '../../core/drafting/organ-places.ts';
import { type OrganMention, organMentions } from '../../core/drafting/rename-organ.ts';
import type { Report } from '../../core/model/report.ts';
import type { Span } from '../../core/text/spans.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { toLabelledEdit } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { pickMentions } from './pick-mentions.ts';

/** The organ's own full name at an offset, as it is known: without white space that sets it off. */
export function organAt(report: Report, offset: number): { readonly span: Span; readonly name: string } | undefined {
  const span = organPlaces(report).find(({ start, end }) => start <= offset && offset <= end);
  const name = reportOrgan(report);
  return span === undefined || name === undefined ? undefined : { span, name };
}

/**
 * Gives the report's organ another name wherever it is written out. Where short forms come along, or something that reads like the
 * name stays, the user sees all of it first and decides; the edit is empty when they do not.
 */
export async function organEdit(
  document: vscode.TextDocument,
  report: Report,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  const all = organMentions(report, name);
  const isPlain = all.every(({ kind }) => kind === 'full' || kind === 'code');
  const version = document.version;
  const picked = isPlain ? all.filter(({ kind }) => kind === 'full') : await pickMentions(document, all, name);
  const isStale = document.version !== version;
  return toLabelledEdit(document, isStale ? [] : (picked ?? []).map((mention) => toEdit(mention, name)));
}

function toEdit({ span, fresh }: OrganMention, name: string) {
  return { span, text: fresh ?? name, metadata: { label: t('Name of the office'), needsConfirmation: false } };
}
