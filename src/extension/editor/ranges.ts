import * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';

/** The range a span covers in the version of the document the span was found in. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The UTF-16 offsets of a range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Where a span lies in a text that need not be open: lines end as in the editor. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
