import * as vscode from 'vscode';
import type { Finding } from '../../core/model/rule.ts';
import { RULE_LEVELS, type RuleLevel } from '../../core/model/settings.ts';
import { RULES } from '../../core/rules/index.ts';
import { SET_RULE_LEVEL } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { setRuleLevel } from '../editor/settings.ts';
import { givenOrPicked } from './pick-rule.ts';

/** The command that changes the level of a rule, or silences it, in the user's settings. */
export function registerRuleLevel(): vscode.Disposable {
  return vscode.commands.registerCommand(SET_RULE_LEVEL, changeLevel);
}

/** For the rules of these findings, the actions that change their level; none is ever the preferred one. */
export function levelActions(findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const concerned = RULES.filter(({ id }) => findings.some(({ rule }) => rule === id));
  return concerned.map((rule) => {
    const title = t('Ignore “{0}” or change its level…', rule.title);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: SET_RULE_LEVEL, arguments: [rule.id] };
    return action;
  });
}

async function changeLevel(id?: unknown): Promise<void> {
  const rule = await givenOrPicked(id, t('Change the Level of a Rule'));
  const level = rule && (await pickLevel(rule.title, rule.isOff ? 'off' : rule.severity));
  const target = level && (await pickTarget());
  if (rule === undefined || level === undefined || target === undefined) return;
  await setRuleLevel(rule.id, level, target);
}

async function pickLevel(title: string, usual: RuleLevel): Promise<RuleLevel | undefined> {
  const names: Readonly<Record<RuleLevel, string>> = {
    error: t('Error'),
    warning: t('Warning'),
    info: t('Information'),
    off: t('Off: ignore this rule'),
  };
  const items = RULE_LEVELS.map((level) => ({
    level,
    label: names[level],
    description: level === usual ? t('default') : '',
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.level;
}

/** Where to write it down: only asked when a folder is open. */
async function pickTarget(): Promise<vscode.ConfigurationTarget | undefined> {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  if (vscode.workspace.workspaceFolders === undefined) return Global;
  const items = [
    { target: Global, label: t('For all reports') },
    { target: Workspace, label: t('For reports in this folder') },
  ];
  return (await vscode.window.showQuickPick(items))?.target;
}
