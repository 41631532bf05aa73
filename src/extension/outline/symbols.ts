import * as vscode from 'vscode';
import type { Profile } from '../../core/model/profile.ts';
import type { OutlineNode } from '../../core/outline/outline-node.ts';
import { outlineTree } from '../../core/outline/outline-tree.ts';
import { nameOf, partNames } from '../../core/outline/outline-words.ts';
import { SELECTOR } from '../editor/documents.ts';
import { toRange } from '../editor/ranges.ts';
import { language } from '../editor/settings.ts';
import type { Reports } from '../reports/reports.ts';
import { ownStructure } from './structure.ts';
import { symbolKindOf } from './symbol-kinds.ts';

/** Gives the editor its Outline view, the breadcrumbs, sticky scroll and Go to Symbol. */
export function registerSymbols(reports: Reports): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(SELECTOR, symbolProvider(reports), { label: '法治报告' });
}

/** Names every section and passage of a report; knows nothing of a document that is none. */
export function symbolProvider(reports: Pick<Reports, 'settled'>): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const report = await ownStructure(reports, document, token);
      if (report === undefined) return undefined;
      const toSymbols = (nodes: readonly OutlineNode[]): vscode.DocumentSymbol[] =>
        nodes.flatMap((node) => {
          if (node.from === undefined) return [];
          const symbol = toSymbol(document, node, report.profile);
          symbol.children = toSymbols(node.children);
          return [symbol];
        });
      return toSymbols(outlineTree(report, [], report.profile));
    },
  };
}

function toSymbol(document: vscode.TextDocument, node: OutlineNode, profile: Profile): vscode.DocumentSymbol {
  const { kind, section, span } = node;
  const name = kind === 'opening' ? nameOf(node, language()) : node.text.replace(/\s+/g, ' ').trim();
  const detail = kind === 'section' ? partNames(node, profile).join('、') : '';
  return new vscode.DocumentSymbol(
    name || '—',
    detail,
    symbolKindOf(kind),
    toRange(document, { start: span.start, end: Math.max(span.end, section?.span.end ?? 0) }),
    toRange(document, span),
  );
}
