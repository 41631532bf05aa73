import type * as vscode from 'vscode';
import { LARGEST_FILE, megabytes } from '../../core/reading/largest.ts';
import { fileName } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { warn } from '../editor/say.ts';
import { sizeOf } from '../reports/text-file.ts';

/** Says that a chosen file is no report, or too large to be looked at. */
export async function sayNoReport(uri: vscode.Uri): Promise<void> {
  const size = await sizeOf(uri);
  if (size > LARGEST_FILE) {
    const [own, most] = [megabytes(size), megabytes(LARGEST_FILE)];
    return warn(t('{0} has {1} and is not read: no report is larger than {2}', fileName(uri), own, most));
  }
  warn(t('{0} was not recognised as a report of this kind, or cannot be read', fileName(uri)));
}
