import * as vscode from 'vscode';
import { manualPage } from '../core/manual.ts';
import type { Rule } from '../core/rule.ts';
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

/** A link to a rule's page. A command, because a plain address would open the page's source. */
export function manualLink(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${COMMAND}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Shows the page of the rule with that id, or lets the user choose one. */
async function openManual(id?: unknown): Promise<void> {
  const rule = RULES.find((candidate) => candidate.id === id) ?? (await pickRule());
  if (rule !== undefined) await vscode.commands.executeCommand('markdown.showPreview', pageOf(rule));
}

/** Lets the user choose a rule; undefined when they would rather not. */
export async function pickRule(): Promise<Rule | undefined> {
  const items = RULES.map((rule) => ({ rule, label: rule.title, description: rule.id, detail: rule.reason }));
  const options = { title: vscode.l10n.t('Rule Manual'), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.rule;
}

/** The last piece of the path is what the tab is called. */
function pageOf(rule: Rule): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule.id}/${rule.title}.md` });
}

function provideTextDocumentContent(page: vscode.Uri): string | undefined {
  const rule = RULES.find((candidate) => pageOf(candidate).path === page.path);
  return rule && manualPage(rule);
}
