import * as vscode from 'vscode';
import { changeReportYear } from '../../core/drafting/change-year.ts';
import { yearLike } from '../../core/drafting/written-like.ts';
import { findYearMentions, type MentionRole, type YearMention } from '../../core/drafting/year-mentions.ts';
import { type Report, settledYear } from '../../core/model/report.ts';
import { slice } from '../../core/text/spans.ts';
import { toRange } from '../ranges.ts';

/** The year at an offset, if one is written there. */
export function yearAt(report: Report, offset: number): YearMention | undefined {
  return findYearMentions(report).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Why a year cannot be changed together with the report year; undefined when it can. */
export function whyNot(report: Report, mention: YearMention): string | undefined {
  if (mention.role === 'cited') {
    return vscode.l10n.t('This year belongs to a document that is cited: it does not follow the report year');
  }
  if (settledYear(report) === undefined) {
    return vscode.l10n.t('The report year is not settled: make title and lead-in agree first');
  }
  if (mention.offset !== undefined) return undefined;
  return vscode.l10n.t('This year has no fixed relation to the report year: simply type another one');
}

/**
 * Gives a report another year (calendar year) wherever its role is known. Years close to the old one whose role is not known
 * are offered for the user to confirm.
 */
export function yearEdit(document: vscode.TextDocument, report: Report, year: number): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const { edits, moved, undecided } = changeReportYear(report, year);
  for (const { span, text } of edits) {
    const role = moved.find((mention) => mention.span.start === span.start)?.role ?? 'report';
    const metadata = { label: labelOf(role), needsConfirmation: false };
    edit.replace(document.uri, toRange(document, span), text, metadata);
  }
  const shift = year - (report.year.value ?? year);
  const label = vscode.l10n.t('Not sure: these years have no fixed relation to the report year');
  for (const mention of undecided) {
    if (shift === 0 || Math.abs(mention.year - (year - shift)) > 1) continue;
    const text = yearLike(mention.year + shift, slice(report.text, mention.span));
    edit.replace(document.uri, toRange(document, mention.span), text, { label, needsConfirmation: true });
  }
  return edit;
}

function labelOf(role: MentionRole): string {
  switch (role) {
    case 'next':
      return vscode.l10n.t('Next year');
    case 'previous':
      return vscode.l10n.t('The year before');
    case 'document-number':
      return vscode.l10n.t('Document number');
    case 'date':
      return vscode.l10n.t('Date of signature');
    default:
      return vscode.l10n.t('Report year');
  }
}
