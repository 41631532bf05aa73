import type * as vscode from 'vscode';
import type { Report } from '../../core/model/report.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { showDiff } from '../editor/diffs.ts';
import { fileName } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { arrangeByPart } from './side-by-side.ts';
import type { ReportFile } from './text-file.ts';
import type { VirtualTexts } from './virtual-texts.ts';

/** A report that is held beside last year's. */
export interface Pair {
  readonly document: vscode.TextDocument;
  readonly last: ReportFile;
}

/** Shows both reports side by side, part by part. */
export async function showPartByPart(texts: VirtualTexts, pair: Pair, report: Report): Promise<void> {
  const { left, right } = putSides(texts, pair, report);
  const names = [fileName(pair.last.uri), fileName(pair.document.uri)] as const;
  await showDiff(left, right, t('{0} ↔ {1} part by part', ...names));
}

/** The same with other texts, if it is still open. */
export function renewPartByPart(texts: VirtualTexts, pair: Pair, report: Report): void {
  if (texts.has(rightPath(pair))) putSides(texts, pair, report);
}

function putSides(texts: VirtualTexts, pair: Pair, report: Report) {
  return {
    left: texts.put(leftPath(pair), arrangeByPart(pair.last.report, RULE_OF_LAW)),
    right: texts.put(rightPath(pair), arrangeByPart(report, RULE_OF_LAW)),
  };
}

function leftPath({ document, last }: Pair): string {
  return `${folderOf(document)}/last/${fileName(last.uri)}`;
}

function rightPath({ document }: Pair): string {
  return `${folderOf(document)}/${fileName(document.uri)}`;
}

function folderOf({ uri }: vscode.TextDocument): string {
  return `/${encodeURIComponent(uri.toString())}`;
}
