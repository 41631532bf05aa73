import * as vscode from 'vscode';
import { fileName } from '../editor/documents.ts';
import { warn } from '../editor/say.ts';

/** Says that a chosen file is no report. */
export function sayNoReport(uri: vscode.Uri): void {
  warn(vscode.l10n.t('{0} was not recognised as a report of this kind, or cannot be read', fileName(uri)));
}
