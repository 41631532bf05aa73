import * as vscode from 'vscode';
import { hasSuffix, REPORT_FILES, REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';

/** More files are not looked at, nor more folders. */
const MOST_FILES = 500;
const MOST_FOLDERS = 300;
const SKIPPED = /^(?:\.|node_modules$|dist$|out$)/;
const ELSEWHERE = '**/{.*,node_modules,dist,out}/**';

/** The files of the opened folders that a report can be in: by the editor's search, or where it has none, folder by folder. */
export async function listFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const search = vscode.workspace.findFiles(REPORT_FILES, ELSEWHERE, MOST_FILES, token);
  const found = await search.then(undefined, () => []);
  return found.length > 0 ? found : walk(token);
}

async function walk(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files: vscode.Uri[] = [];
  for (let index = 0; index < Math.min(folders.length, MOST_FOLDERS); index += 1) {
    const folder = folders[index];
    if (folder === undefined || files.length >= MOST_FILES || token.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder)) {
      if (SKIPPED.test(name)) continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.Directory) folders.push(uri);
      else if (hasSuffix(name, REPORT_SUFFIXES)) files.push(uri);
    }
  }
  return files.slice(0, MOST_FILES);
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [], // Nobody may read it: there is nothing to find.
  );
}
