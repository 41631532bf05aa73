import type * as vscode from 'vscode';
import { changeReportYear } from '../../core/drafting/change-year.ts';
import { yearLike } from '../../core/drafting/written-like.ts';
import { findYearMentions, type MentionRole, type YearMention } from '../../core/drafting/year-mentions.ts';
import { type Report, settledYear } from '../../core/model/report.ts';
import { slice } from '../../core/text/spans.ts';
import { type LabelledEdit, toLabelledEdit } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';

/** The year at an offset, if one is written there. */
export function yearAt(report: Report, offset: number): YearMention | undefined {
  return findYearMentions(report).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Why a year cannot be changed together with the report year; undefined when it can. */
export function whyNot(report: Report, mention: YearMention): string | undefined {
  if (mention.role === 'cited') {
    return t('This year belongs to a document that is cited: it does not follow the report year');
  }
  if (settledYear(report) === undefined) {
    return notSettled();
  }
  if (mention.offset !== undefined) return undefined;
  return t('This year has no fixed relation to the report year: simply type another one');
}

/** Why nothing can follow the report year. */
export function notSettled(): string {
  return t('The report year is not settled: make title and lead-in agree first');
}

/**
 * Gives a report another year (calendar year) wherever its role is known. Years close to the old one whose role is not known
 * are offered for the user to confirm.
 */
export function yearEdit(document: vscode.TextDocument, report: Report, year: number): vscode.WorkspaceEdit {
  const { edits, moved, undecided } = changeReportYear(report, year);
  const decided = edits.map((edit) => {
    const role = moved.find(({ span }) => span.start === edit.span.start)?.role ?? 'report';
    return { ...edit, metadata: { label: labelOf(role), needsConfirmation: false } };
  });
  return toLabelledEdit(document, [...decided, ...offeredEdits(report, undecided, year)]);
}

function offeredEdits(report: Report, undecided: readonly YearMention[], year: number): readonly LabelledEdit[] {
  const from = report.year.value ?? year;
  if (from === year) return [];
  const label = t('Not sure: these years have no fixed relation to the report year');
  return undecided
    .filter((mention) => Math.abs(mention.year - from) <= 1)
    .map(({ span, year: written }) => ({
      span,
      text: yearLike(written + year - from, slice(report.text, span)),
      metadata: { label, needsConfirmation: true },
    }));
}

function labelOf(role: MentionRole): string {
  switch (role) {
    case 'next':
      return t('Next year');
    case 'previous':
      return t('The year before');
    case 'document-number':
      return t('Document number');
    case 'date':
      return t('Date of signature');
    default:
      return t('Report year');
  }
}
