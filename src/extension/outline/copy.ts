import * as vscode from 'vscode';
import { outlineText } from '../../core/outline/outline-text.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { say } from '../editor/say.ts';
import type { Reading } from '../reports/reading.ts';

/** Copies the outline, as Markdown where the report is, else as plain text. */
export async function copyOutline(reading: Reading | undefined): Promise<void> {
  if (reading === undefined) return say(vscode.l10n.t('No report is open'));
  await vscode.env.clipboard.writeText(outlineText(reading.report, RULE_OF_LAW, reading.report.syntax));
  say(vscode.l10n.t('The outline was copied'));
}
