import * as vscode from 'vscode';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { openDocument } from '../editor/documents.ts';
import { listFiles } from '../reports/list-files.ts';
import { type ReportFile, readReport, sizeOf } from '../reports/text-file.ts';

/** No more files are read at a time. */
const AT_ONCE = 8;
/** Bytes: a search reads no larger files, of which there may be hundreds. One that is chosen may be larger. */
const LARGEST_SEARCHED = 1_000_000;

/** What a search has found. */
export interface FoundReports {
  readonly files: readonly ReportFile[];
  /** How many files and folders were not looked at, because there are too many or they are too large. */
  readonly left: number;
}

/**
 * The reports about a year (calendar year; undefined: about any) in the opened folders and editors, `except` left out; none where no
 * folder is open.
 */
export async function findReports(
  year: number | undefined,
  except: vscode.Uri | undefined,
  token: vscode.CancellationToken,
): Promise<FoundReports> {
  const years = year === undefined ? [] : [String(year), String(year + 1)];
  const { files, left } = await listFiles(['法治', ...years], token);
  const open = vscode.workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed);
  const addresses = new Set([...open.map(({ uri }) => uri), ...files].map(String));
  if (except !== undefined) addresses.delete(except.toString());
  const queue = [...addresses].map((address) => vscode.Uri.parse(address, true));
  const found: ReportFile[] = [];
  let large = 0;
  const work = async () => {
    for (let uri = queue.shift(); uri !== undefined; uri = queue.shift()) {
      if (token.isCancellationRequested) return;
      if (openDocument(uri) === undefined && (await sizeOf(uri)) > LARGEST_SEARCHED) {
        large += 1;
        continue;
      }
      const file = await readReport(uri);
      if (file !== undefined && (year ?? file.report.year.value) === file.report.year.value) found.push(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1)), left: left + large };
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
