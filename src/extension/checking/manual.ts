import * as vscode from 'vscode';
import { manualPage } from '../../core/checking/manual.ts';
import type { Rule } from '../../core/model/rule.ts';
import { RULES } from '../../core/rules/index.ts';
import { OPEN_MANUAL } from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { t } from '../editor/l10n.ts';
import { ruleTitle } from '../editor/rule-title.ts';
import { language } from '../editor/settings.ts';
import { givenOrPicked } from './pick-rule.ts';

const SCHEME = 'fazhi-report-manual';

/** The manual of the rules: pages that are made when asked for, so they need neither network nor files. */
export function registerManual(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand(OPEN_MANUAL, openManual),
  );
}

/** The address of a rule's page. The manifest names the editor that shows it as a page; its last piece is the tab's name. */
export function manualAddress(rule: Pick<Rule, 'id' | 'title'>): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule.id}/${rule.title}` });
}

/** Shows the page of the rule with that id, or lets the user choose one. */
async function openManual(id?: unknown): Promise<void> {
  const rule = await givenOrPicked(id, t('Rule Manual'));
  if (rule === undefined) return;
  await vscode.commands.executeCommand('vscode.open', manualAddress(rule));
  void setContext('fazhi-report.problemSeen', true);
}

function provideTextDocumentContent(page: vscode.Uri): string | undefined {
  const rule = RULES.find((candidate) => manualAddress(candidate).path === page.path);
  return rule && manualPage(rule, language(), ruleTitle(rule));
}
