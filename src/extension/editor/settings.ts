import * as vscode from 'vscode';
import { RULE_LEVELS, type RuleLevel, type Settings } from '../core/model/settings.ts';

/** The section of the user's settings that is ours. */
export const SECTION = 'fazhi-report';

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

function isLevelled(entry: readonly [string, unknown]): entry is [string, RuleLevel] {
  return RULE_LEVELS.some((level) => level === entry[1]);
}
