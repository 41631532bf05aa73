import * as vscode from 'vscode';
import { outlineText } from '../../core/outline/outline-text.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import type { Reading } from '../reports/reading.ts';

/** Copies the outline, as Markdown where the report is, else as plain text. */
export async function copyOutline(reading: Reading | undefined): Promise<void> {
  if (reading === undefined) return say(t('No report is open'));
  await vscode.env.clipboard.writeText(outlineText(reading.report, reading.report.profile, reading.report.syntax));
  say(t('The outline was copied'));
}
