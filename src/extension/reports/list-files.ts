import * as vscode from 'vscode';
import { hasSuffix, REPORT_FILES, REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';

/** Each is read to see whether it is a report: more would take longer than anybody waits. */
const MOST_FILES = 500;
/** Without a search each folder is asked for on its own, over a network perhaps. */
const MOST_FOLDERS = 300;
const SKIPPED = /^(?:\.|node_modules$|dist$|out$)/;
const ELSEWHERE = '**/{.*,node_modules,dist,out}/**';

/** Files that a report can be in. */
export interface Listing {
  readonly files: readonly vscode.Uri[];
  /** How many other files and folders were left out because there are too many. */
  readonly left: number;
}

/**
 * The files of the opened folders that a report can be in, those first whose names hold one of some words: by the editor's search,
 * or where it has none, folder by folder.
 */
export async function listFiles(words: readonly string[], token: vscode.CancellationToken): Promise<Listing> {
  const search = vscode.workspace.findFiles(REPORT_FILES, ELSEWHERE, undefined, token);
  const found = await search.then(undefined, () => []);
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const { files, left } = found.length > 0 ? { files: found, left: 0 } : await walk(roots, token);
  const isNamed = ({ path }: vscode.Uri) => words.some((word) => path.includes(word));
  const ranked = [...files].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return { files: ranked.slice(0, MOST_FILES), left: left + Math.max(0, files.length - MOST_FILES) };
}

/** The files below some folders that a report can be in, one folder after another; `left` counts the folders not entered. */
export async function walk(roots: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<Listing> {
  const folders = [...roots];
  const files: vscode.Uri[] = [];
  let index = 0;
  for (; index < Math.min(folders.length, MOST_FOLDERS); index += 1) {
    const folder = folders[index];
    if (folder === undefined || files.length >= MOST_FILES || token.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder)) {
      if (SKIPPED.test(name)) continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.Directory) folders.push(uri);
      else if (hasSuffix(name, REPORT_SUFFIXES)) files.push(uri);
    }
  }
  return { files, left: folders.length - index };
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [], // Nobody may read it: there is nothing to find.
  );
}
