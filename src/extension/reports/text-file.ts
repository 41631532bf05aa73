import * as vscode from 'vscode';
import type { Report, Syntax } from '../../core/model/report.ts';
import { mayBeReport } from '../../core/reading/candidate.ts';
import { LARGEST_FILE } from '../../core/reading/largest.ts';
import { parseOurs } from '../../core/reading/ours.ts';
import { syntaxOfFile } from '../../core/reading/suffixes.ts';
import { decodeBytes } from '../../core/text/decode.ts';
import { isDeclared, openDocument, syntaxIn } from '../editor/documents.ts';

/** What a decoder puts where it could not read. */
const UNREADABLE = '\ufffd';

/** A report in a file or an open document, read once. */
export interface ReportFile {
  readonly uri: vscode.Uri;
  readonly report: Report;
  /** Whether the editor shows it as it was read; it takes files of other encodings for UTF-8. */
  readonly isShown: boolean;
}

/**
 * The report in an open document, unsaved changes included, or else in a file: UTF-8, or GB18030, which Chinese editors still
 * write. Undefined when it cannot be read, is no report, or too large for one.
 */
export async function readReport(uri: vscode.Uri): Promise<ReportFile | undefined> {
  const document = openDocument(uri);
  const shown = document?.getText();
  const isTrusted = shown !== undefined && (document?.isDirty === true || !shown.includes(UNREADABLE));
  const read = isTrusted ? { text: shown, isShown: true } : await readText(uri);
  // Even where its language declares it a report, an empty page is nobody's report of last year.
  if (read === undefined || !mayBeReport(read.text)) return undefined;
  const syntax = document === undefined ? syntaxInFile(uri, read.text) : syntaxIn(document, read.text);
  const report = parseOurs(read.text, syntax, document !== undefined && isDeclared(document), uri.path);
  return report && { uri, report, isShown: read.isShown };
}

function syntaxInFile({ path }: vscode.Uri, text: string): Syntax {
  return syntaxOfFile(path, text);
}

async function readText(uri: vscode.Uri): Promise<{ readonly text: string; readonly isShown: boolean } | undefined> {
  try {
    if ((await sizeOf(uri)) > LARGEST_FILE) return undefined;
    const decoded = decodeBytes(await vscode.workspace.fs.readFile(uri));
    return decoded && { text: decoded.text, isShown: decoded.encoding === 'utf-8' };
  } catch {
    return undefined; // Gone, or nobody may read it: to the user it is no report all the same.
  }
}

/** Bytes of a file; 0 when it cannot be seen. */
export async function sizeOf(uri: vscode.Uri): Promise<number> {
  return vscode.workspace.fs.stat(uri).then(
    ({ size }) => size,
    () => 0,
  );
}
