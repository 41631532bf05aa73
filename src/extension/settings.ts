import * as vscode from 'vscode';
import type { Settings } from '../core/model/settings.ts';
import type { Severity } from '../core/model/severity.ts';

/** The section of the user's settings that is ours. */
export const SECTION = 'fazhi-report';

/** What a user may make of a rule, the gravest first. */
export const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** Whether reports are checked in this window. */
export function isCheckingOn(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get('enable', true);
}

/** Whether plain text that is a report gets the report language. */
export function switchesPlainText(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(SECTION, scope).get('switchPlainText', true);
}

/** What the user wants of each rule there; what is no level is passed over. */
export function readSettings(scope: vscode.ConfigurationScope): Settings {
  const rules = vscode.workspace.getConfiguration(SECTION, scope).get<unknown>('rules');
  if (typeof rules !== 'object' || rules === null) return {};
  return { rules: Object.fromEntries(Object.entries(rules).filter(isLevelled)) };
}

function isLevelled(entry: readonly [string, unknown]): entry is [string, Severity | 'off'] {
  return LEVELS.some((level) => level === entry[1]);
}
