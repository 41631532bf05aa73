import * as vscode from 'vscode';
import type { Rule } from '../../core/model/rule.ts';
import { RULES } from '../../core/rules/index.ts';
import { ruleTitle } from '../editor/rule-title.ts';

/** The rule of that id. */
export function ruleOf(id: unknown): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** The rule a command was given by its id, else one the user chooses; undefined when they would rather not. */
export async function givenOrPicked(id: unknown, title: string): Promise<Rule | undefined> {
  const given = ruleOf(id);
  if (given !== undefined) return given;
  const items = RULES.map((rule) => ({ rule, label: ruleTitle(rule), description: rule.id, detail: rule.reason }));
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.rule;
}
