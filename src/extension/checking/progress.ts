import * as vscode from 'vscode';
import { isComplete, type Progress } from '../../core/outline/progress.ts';
import type { Span } from '../../core/text/spans.ts';
import { CHECK_BEFORE_SUBMIT, CONTINUE_WRITING, GO_TO_PLACE, NEXT_MISSING_PART } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { select } from '../editor/cursor.ts';
import { openDocument } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { type LinkedLine, toLinkedLines } from '../editor/markdown.ts';
import { toRange } from '../editor/ranges.ts';
import { isCheckingOn } from '../editor/settings.ts';
import { describeProgress, leftToWrite } from '../reports/progress.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { judgeReading } from './submit.ts';

/** Nobody reads a longer list in a hover. */
const MOST_LISTED = 10;

/** What the status bar says of a report. */
export type ProgressItem = Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'command' | 'accessibilityInformation'>;

/** Shows in the status bar what is left to write of the report in front, and when nothing is, offers to check it before it is submitted. */
export function registerProgress(reports: Reports): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fazhi-report.progress', vscode.StatusBarAlignment.Left);
  item.name = t('Fazhi Report');
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && isCheckingOn() ? reports.known(document) : undefined;
    const isHeld = document !== undefined && reports.isHeldToReview(document);
    setContext('fazhi-report.submitted', reading !== undefined && isHeld);
    if (reading === undefined) return item.hide();
    Object.assign(item, progressItem(reading, isHeld));
    if ((leftToWrite(reading)?.blanks.length ?? reading.mostBlanks) < reading.mostBlanks) {
      void setContext('fazhi-report.filledIn', true);
    }
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    reports.onDidRead(show),
    vscode.commands.registerCommand(GO_TO_PLACE, goToPlace),
  );
}

/** What the status bar says of a report; `isHeld` once it was checked as one to be submitted. */
export function progressItem(reading: Reading, isHeld: boolean): ProgressItem {
  const left = leftToWrite(reading);
  const progress = describeProgress(reading, left);
  if (left !== undefined && !isComplete(left)) {
    return {
      text: `$(edit) ${progress}`,
      tooltip: listLeft(reading, left),
      command: goToFirst(reading, left),
      accessibilityInformation: { label: progress },
    };
  }
  const isReady = isHeld && judgeReading(reading).isReady;
  const offer = isReady ? t('Ready to be submitted') : t('Check before submitting');
  const label = progress === '' ? offer : `${offer} · ${progress}`;
  return {
    text: `${isReady ? '$(pass)' : '$(checklist)'} ${label}`,
    tooltip: isHeld ? toLinkedLines([commandLine(t('Go on writing'), CONTINUE_WRITING)]) : undefined,
    command: CHECK_BEFORE_SUBMIT,
    accessibilityInformation: { label },
  };
}

function goToFirst({ document }: Reading, { blanks, parts, others }: Progress): vscode.Command {
  const later = parts.length > 0 ? [] : others;
  const [first] = [...blanks, ...[...parts, ...later].map(behind)].flatMap(({ span }) => span ?? []);
  if (first === undefined) return { command: NEXT_MISSING_PART, title: '' };
  return { command: GO_TO_PLACE, title: '', arguments: placeArguments(document, first) };
}

/** Behind a heading one goes on writing: a key must not write over it. */
function behind({ span }: { readonly span: Span | undefined }): { readonly span: Span | undefined } {
  return { span: span && { start: span.end, end: span.end } };
}

/** What is left, each with a link to its place, and in the end the check. */
function listLeft({ document }: Reading, { blanks, parts, others }: Progress): vscode.MarkdownString {
  const places = [
    ...parts.map(({ part, span }) => ({ words: t('Part to write: {0}', part.name), ...behind({ span }) })),
    ...blanks.map(({ span }) => ({ words: document.getText(toRange(document, span)), span })),
    ...others.map(({ message, span }) => ({ words: message, ...behind({ span }) })),
  ];
  const more = places.length - MOST_LISTED;
  return toLinkedLines([
    ...places.slice(0, MOST_LISTED).map(({ words, span }) => ({ link: span && linkTo(document, span), words })),
    ...(more > 0 ? [{ words: t('and {0} more', more) }] : []),
    commandLine(t('Check before submitting'), CHECK_BEFORE_SUBMIT),
  ]);
}

function linkTo(document: vscode.TextDocument, span: Span) {
  const label = t('line {0}', document.positionAt(span.start).line + 1);
  return { label, command: GO_TO_PLACE, args: placeArguments(document, span) };
}

function commandLine(label: string, command: string): LinkedLine {
  return { link: { label, command, args: [] }, words: '' };
}

/** Plain values, for those of a link come as JSON. */
function placeArguments(
  { uri }: vscode.TextDocument,
  { start, end }: Span,
): [address: string, start: number, end: number] {
  return [uri.toString(), start, end];
}

/** Selects a piece of an open document. */
async function goToPlace(...[address, start, end]: ReturnType<typeof placeArguments>): Promise<void> {
  const document = openDocument(vscode.Uri.parse(address));
  if (document !== undefined) select(await vscode.window.showTextDocument(document), start, end);
}
