import type * as vscode from 'vscode';
import type { Report } from '../../core/model/report.ts';
import { sectionsOf } from '../../core/views/sections.ts';
import { isMarkdown } from '../editor/documents.ts';
import type { Reports } from '../reports/reports.ts';

/**
 * The report whose structure we show in the editor's own outline and fold, if the document is one. Where Markdown headings are
 * marked with `#`, the editor's own Markdown support shows and folds the very same ones, and twice would be worse.
 */
export async function ownStructure(
  reports: Pick<Reports, 'settled'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Report | undefined> {
  const report = (await reports.settled(document, token))?.report;
  if (report === undefined || !isMarkdown(document)) return report;
  for (const { heading } of sectionsOf(report)) if (heading.hashes > 0) return undefined;
  return report;
}
