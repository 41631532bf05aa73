import * as vscode from 'vscode';
import type { Replacement } from '../../core/checking/carried.ts';
import { physicalLines } from '../../core/text/line-ends.ts';
import { firstIndex } from '../../core/text/search.ts';
import type { Span } from '../../core/text/spans.ts';

/** The range a span covers in the version of the document the span was found in. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/**
 * Where something that is missing is shown: the editor would stretch an empty range to the word beside it, which is not at fault.
 * It goes behind the line above; on the first line and inside a line it covers one character.
 */
export function toShownRange(document: vscode.TextDocument, span: Span): vscode.Range {
  const range = toRange(document, span);
  const { line, character } = range.start;
  const { text } = document.lineAt(line);
  if (!range.isEmpty || text.slice(character).trim() === '') return range;
  if (line === 0 || text.slice(0, character).trim() !== '')
    return new vscode.Range(line, character, line, character + 1);
  const { end } = document.lineAt(line - 1).range;
  return new vscode.Range(end, end);
}

/** The UTF-16 offsets of a range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Tells where spans lie in a text that need not be open: lines end as in the editor. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = [...physicalLines(text)].map(({ start }) => start);
  const positionOf = (offset: number) => {
    const line = firstIndex(starts, (start) => start > offset) - 1;
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(positionOf(start), positionOf(end));
}

/** A change of a document as what it replaced. */
export function toReplacement(change: vscode.TextDocumentContentChangeEvent): Replacement {
  const { rangeOffset: start, rangeLength, text } = change;
  return { span: { start, end: start + rangeLength }, length: text.length };
}
