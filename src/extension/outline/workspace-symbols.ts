import * as vscode from 'vscode';
import type { OutlineNode } from '../../core/outline/outline-node.ts';
import { outlineTree } from '../../core/outline/outline-tree.ts';
import { fileName } from '../editor/documents.ts';
import { inert } from '../editor/inert.ts';
import { rangesIn } from '../editor/ranges.ts';
import { listFiles } from '../reports/list-files.ts';
import { readReport, sizeOf } from '../reports/text-file.ts';
import { symbolKindOf } from './symbol-kinds.ts';

/** Bytes: a larger file would hold the host up while somebody types the name of what they look for. */
const LARGEST = 200_000;
/** Nobody reads a longer list. */
const MOST_SHOWN = 500;
/** Milliseconds for which what was read is good: a search asks anew at every letter. */
const FRESH = 30_000;

/** Finds headings of every report in the opened folders by their words (“转到工作区中的符号”). */
export function registerWorkspaceSymbols(): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider(workspaceSymbols());
}

/** The symbols of all reports; what was read is kept for the next letters of a search. */
export function workspaceSymbols(now: () => number = Date.now): vscode.WorkspaceSymbolProvider {
  const kept = new Map<string, readonly vscode.SymbolInformation[]>();
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    async provideWorkspaceSymbols(query, token) {
      if (now() - readAt > FRESH) {
        kept.clear();
        readAt = now();
      }
      const found: vscode.SymbolInformation[] = [];
      const { files } = await listFiles(['法治'], token);
      for (const uri of files) {
        if (token.isCancellationRequested || found.length >= MOST_SHOWN) break;
        const symbols = kept.get(uri.toString()) ?? (await symbolsOf(uri));
        kept.set(uri.toString(), symbols);
        found.push(...symbols.filter(({ name }) => isSought(name, query)));
      }
      return found.slice(0, MOST_SHOWN);
    },
  };
}

/** Title and headings of the report in a file; none where it holds no report. */
async function symbolsOf(uri: vscode.Uri): Promise<readonly vscode.SymbolInformation[]> {
  const file = (await sizeOf(uri)) > LARGEST ? undefined : await readReport(uri);
  if (file === undefined) return [];
  const { report } = file;
  const rangeOf = rangesIn(report.text);
  const container = report.title?.text.replace(/\s+/g, '') ?? inert(fileName(uri));
  const symbolsIn = (nodes: readonly OutlineNode[]): readonly vscode.SymbolInformation[] =>
    nodes.flatMap(({ kind, text, span, children }) => {
      if (kind !== 'title' && kind !== 'section') return [];
      const location = new vscode.Location(uri, rangeOf(span));
      const name = text.replace(/\s+/g, ' ').trim();
      return [new vscode.SymbolInformation(name, symbolKindOf(kind), container, location), ...symbolsIn(children)];
    });
  return symbolsIn(outlineTree(report, [], report.profile));
}

/** Whether a name holds the characters of a query in their order, as the editor itself looks for them. */
function isSought(name: string, query: string): boolean {
  let from = 0;
  for (const character of query.replace(/\s/g, '').toLowerCase()) {
    from = name.toLowerCase().indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
