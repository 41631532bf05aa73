import * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';

/** Where a span lies in a text that need not be open: lines end as in the editor. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

/** Where a span lies after `edited` was replaced by `length` characters; undefined when the edit reached into it. */
export function shifted(span: Span, edited: Span, length: number): Span | undefined {
  if (edited.start >= span.end) return span;
  if (edited.end > span.start) return undefined;
  const by = length - (edited.end - edited.start);
  return { start: span.start + by, end: span.end + by };
}
