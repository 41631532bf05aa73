import * as vscode from 'vscode';
import type { Span } from '../../core/text.ts';

/** Where a span lies in a text that need not be open: lines end as in the editor. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

/** How far two texts are looked at around a place. */
const CONTEXT = 24;

/**
 * Where a piece of an old text stands in a new one that was made from it: of all places with the same wording the one whose
 * surroundings are most alike; undefined when the wording is gone.
 */
export function findAgain(old: string, span: Span, text: string): Span | undefined {
  const wording = old.slice(span.start, span.end);
  let best: { readonly start: number; readonly likeness: number } | undefined;
  for (let start = text.indexOf(wording); start >= 0; start = text.indexOf(wording, start + 1)) {
    const likeness = sameBefore(old, span.start, text, start) + sameAfter(old, span.end, text, start + wording.length);
    if (best === undefined || likeness > best.likeness) best = { start, likeness };
  }
  return best && { start: best.start, end: best.start + wording.length };
}

function sameBefore(a: string, atA: number, b: string, atB: number): number {
  let count = 0;
  while (count < CONTEXT && atA > count && a[atA - count - 1] === b[atB - count - 1]) count += 1;
  return count;
}

function sameAfter(a: string, atA: number, b: string, atB: number): number {
  let count = 0;
  while (count < CONTEXT && atA + count < a.length && a[atA + count] === b[atB + count]) count += 1;
  return count;
}

/** Where a span lies after `edited` was replaced by `length` characters; undefined when the edit reached into it. */
export function shifted(span: Span, edited: Span, length: number): Span | undefined {
  if (edited.start >= span.end) return span;
  if (edited.end > span.start) return undefined;
  const by = length - (edited.end - edited.start);
  return { start: span.start + by, end: span.end + by };
}
