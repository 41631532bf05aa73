import * as vscode from 'vscode';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { openDocument } from '../editor/documents.ts';
import { listFiles } from './list-files.ts';
import { type ReportFile, readReport } from './text-file.ts';

/** No more files are read at a time. */
const AT_ONCE = 8;

/** The reports about a year (calendar year) in the opened folders and editors, `except` left out; none where no folder is open. */
export async function findReports(
  year: number,
  except: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly ReportFile[]> {
  const files = await listFiles(token);
  const open = vscode.workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed);
  const addresses = new Set([...open.map(({ uri }) => uri), ...files].map(String));
  addresses.delete(except.toString());
  const queue = [...addresses].map((address) => vscode.Uri.parse(address, true));
  const found: ReportFile[] = [];
  const work = async () => {
    for (let uri = queue.shift(); uri !== undefined; uri = queue.shift()) {
      if (token.isCancellationRequested) return;
      const file = await readReport(uri);
      if (file?.report.year.value === year) found.push(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** Of some reports the only one of the same organ; undefined when there is none or more than one. */
export function soleOfOrgan(files: readonly ReportFile[], organ: string | undefined): ReportFile | undefined {
  const own = files.filter(({ report }) => organ !== undefined && reportOrgan(report) === organ);
  return own.length === 1 ? own[0] : undefined;
}

/** Whether anybody has the report before their eyes with changes that are not in the file. */
export function isUnsaved({ uri }: ReportFile): boolean {
  return openDocument(uri)?.isDirty === true;
}
