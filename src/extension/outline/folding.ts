import * as vscode from 'vscode';
import { sectionsOf } from '../../core/views/sections.ts';
import { SELECTOR } from '../editor/documents.ts';
import type { Reports } from '../reports/reports.ts';
import { ownStructure } from './structure.ts';

/** Lets every section be folded, from its heading to its last line; blank lines behind it stay in sight. */
export function registerFolding(reports: Reports): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(SELECTOR, foldingProvider(reports));
}

/** The lines of every section that has more than one; nothing for a document that is no report. */
export function foldingProvider(reports: Pick<Reports, 'settled'>): vscode.FoldingRangeProvider {
  return {
    async provideFoldingRanges(document, _context, token) {
      const report = await ownStructure(reports, document, token);
      if (report === undefined) return undefined;
      const ranges: vscode.FoldingRange[] = [];
      for (const { heading, span } of sectionsOf(report)) {
        const first = document.positionAt(heading.span.start).line;
        const last = document.positionAt(span.end).line;
        if (last > first) ranges.push(new vscode.FoldingRange(first, last));
      }
      return ranges;
    },
  };
}
