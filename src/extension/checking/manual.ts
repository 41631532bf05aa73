import * as vscode from 'vscode';
import { manualPage } from '../core/checking/manual.ts';
import type { Rule } from '../core/model/rule.ts';
import { RULES } from '../core/rules/index.ts';

const SCHEME = 'fazhi-report-manual';
const COMMAND = 'fazhi-report.openManual';

/** The manual of the rules: pages that are made when asked for, so they need neither network nor files. */
export function registerManual(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand(COMMAND, openManual),
  );
}

/** The address of a rule's page. The manifest names the editor that shows it as a page; its last piece is the tab's name. */
export function manualAddress(rule: Pick<Rule, 'id' | 'title'>): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule.id}/${rule.title}` });
}

/** Shows the page of the rule with that id, or lets the user choose one. */
async function openManual(id?: unknown): Promise<void> {
  const rule = RULES.find((candidate) => candidate.id === id) ?? (await pickRule(vscode.l10n.t('Rule Manual')));
  if (rule !== undefined) await vscode.commands.executeCommand('vscode.open', manualAddress(rule));
}

/** Lets the user choose a rule; undefined when they would rather not. */
export async function pickRule(title: string): Promise<Rule | undefined> {
  const items = RULES.map((rule) => ({ rule, label: rule.title, description: rule.id, detail: rule.reason }));
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.rule;
}

function provideTextDocumentContent(page: vscode.Uri): string | undefined {
  const rule = RULES.find((candidate) => manualAddress(candidate).path === page.path);
  return rule && manualPage(rule);
}
