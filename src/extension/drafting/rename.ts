import * as vscode from 'vscode';
import type { Report } from '../../core/model/report.ts';
import { isMarkdown, SELECTOR } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { toRange } from '../editor/ranges.ts';
import type { Reports } from '../reports/reports.ts';
import { checkOrgan } from './ask-organ.ts';
import { checkYear, readYear, yearDueNow } from './ask-year.ts';
import { organAt, organEdit } from './rename-organ.ts';
import { whyNot, yearAt, yearEdit } from './rename-year.ts';

/** Renames the year of a report, or its organ, everywhere at once, from any place where it stands. */
export function registerRename(reports: Reports): vscode.Disposable {
  return vscode.languages.registerRenameProvider(SELECTOR, renameProvider(reports));
}

/** What can be renamed at a place. What is thrown is shown there; nothing is said of documents that are not ours. */
export function renameProvider(reports: Pick<Reports, 'get'>): Required<vscode.RenameProvider> {
  return {
    prepareRename(document, position) {
      const report = reports.get(document)?.report;
      if (report === undefined) return declined(document);
      const offset = document.offsetAt(position);
      const mention = yearAt(report, offset);
      if (mention !== undefined) {
        const reason = whyNot(report, mention);
        if (reason !== undefined) throw new Error(reason);
      }
      const organ = organAt(report, offset);
      const span = mention?.span ?? organ?.span;
      if (span === undefined) throw new Error(nothingHere());
      const range = toRange(document, span);
      return {
        range,
        placeholder: mention === undefined && organ !== undefined ? organ.name : document.getText(range),
      };
    },
    provideRenameEdits(document, position, name) {
      const report = reports.get(document)?.report;
      return report && editFor(document, report, document.offsetAt(position), name.trim());
    },
  };
}

async function editFor(
  document: vscode.TextDocument,
  report: Report,
  offset: number,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  const mention = yearAt(report, offset);
  if (mention?.offset !== undefined) {
    const year = readYear(name);
    if (year === undefined) throw new Error(checkYear(name, yearDueNow())?.message);
    return yearEdit(document, report, year - mention.offset);
  }
  if (organAt(report, offset) === undefined) throw new Error(nothingHere());
  const remark = checkOrgan(name);
  if (remark?.severity === vscode.InputBoxValidationSeverity.Error) throw new Error(remark.message);
  return organEdit(document, report, name);
}

/** In Markdown others can rename headings and links; plain text has nobody else, and the editor would offer any word. */
function declined(document: vscode.TextDocument): undefined {
  if (!isMarkdown(document)) throw new Error(t('This document is no report'));
  return undefined;
}

function nothingHere(): string {
  return t('Neither a year of the report nor the full name of its office stands here');
}
