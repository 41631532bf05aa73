import type * as vscode from 'vscode';
import type { Progress } from '../../core/outline/progress.ts';
import type { Span } from '../../core/text/spans.ts';
import { CHECK_BEFORE_SUBMIT, CONTINUE_WRITING, GO_TO_PLACE } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { type LinkedLine, toLinkedLines } from '../editor/markdown.ts';
import { toRange } from '../editor/ranges.ts';
import type { Reading } from '../reports/reading.ts';

/** Nobody reads a longer list in a hover. */
const MOST_LISTED = 10;

/** Behind a heading one goes on writing: a key must not write over it. */
export function behind({ span }: { readonly span: Span | undefined }): { readonly span: Span | undefined } {
  return { span: span && { start: span.end, end: span.end } };
}

/** What is left, each with a link to its place, and in the end the check. */
export function listLeft({ document }: Reading, { blanks, parts, others }: Progress): vscode.MarkdownString {
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

/** The errors, each with a link to its place, and in the end the way back to writing; without any, what a click does. */
export function listErrors({ document, findings }: Reading, isHeld: boolean, isReady: boolean): vscode.MarkdownString {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const more = errors.length - MOST_LISTED;
  const ready = isReady ? t('No errors: it can be submitted') : t('Click to see whether it can be submitted');
  return toLinkedLines([
    ...errors.slice(0, MOST_LISTED).map(({ message, span }) => ({ link: linkTo(document, span), words: message })),
    ...(more > 0 ? [{ words: t('and {0} more', more) }] : []),
    ...(errors.length === 0 ? [{ words: ready }] : []),
    ...(isHeld ? [commandLine(t('Go on writing'), CONTINUE_WRITING)] : []),
  ]);
}

function linkTo(document: vscode.TextDocument, span: Span) {
  const label = t('line {0}', document.positionAt(span.start).line + 1);
  return { label, command: GO_TO_PLACE, args: placeArguments(document, span) };
}

function commandLine(label: string, command: string): LinkedLine {
  return { link: { label, command, args: [] }, words: '' };
}

/** What `GO_TO_PLACE` is to be told of a piece of a document: plain values, for those of a link come as JSON. */
export function placeArguments(
  { uri }: vscode.TextDocument,
  { start, end }: Span,
): [address: string, start: number, end: number] {
  return [uri.toString(), start, end];
}
