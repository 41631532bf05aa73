import * as vscode from 'vscode';
import type { OutlineKind } from '../../core/outline/outline-node.ts';

const { SymbolKind } = vscode;

/** As Markdown has it, a heading of any level is text; the other icons of the editor stand for things of programs. */
const KINDS: Readonly<Partial<Record<OutlineKind, vscode.SymbolKind>>> = {
  title: SymbolKind.File,
  'document-number': SymbolKind.Number,
  date: SymbolKind.Number,
};

/** The icon of a row in breadcrumbs and lists of symbols. */
export function symbolKindOf(kind: OutlineKind): vscode.SymbolKind {
  return KINDS[kind] ?? SymbolKind.String;
}
