import * as vscode from 'vscode';
import { setIn } from '../../core/configuration/change.ts';
import type { Finding, Rule } from '../../core/model/rule.ts';
import { RULE_LEVELS, type RuleLevel } from '../../core/model/settings.ts';
import { RULES } from '../../core/rules/index.ts';
import { SET_RULE_LEVEL } from '../editor/commands.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { ruleTitle } from '../editor/rule-title.ts';
import { say } from '../editor/say.ts';
import { setForRule } from '../editor/settings.ts';
import { changeConfiguration, configurationFile } from '../reports/change-configuration.ts';
import type { Reports } from '../reports/reports.ts';
import { excuseWholeFile } from './excuse.ts';
import { givenOrPicked } from './pick-rule.ts';

/** What a user may make of a rule; `report-only`: it is told as before, and never repaired by itself. */
type Wish = RuleLevel | 'report-only';

/** Where a wish holds. */
type Reach = 'file' | 'folder' | 'workspace' | 'me';

/** The command that changes the level of a rule, silences it, or keeps it from repairing by itself, where the user wants. */
export function registerRuleLevel(reports: Pick<Reports, 'get'>): vscode.Disposable {
  return vscode.commands.registerCommand(SET_RULE_LEVEL, (id?: unknown) => changeLevel(reports, id));
}

/** For the rules of these findings, the actions that change their level; none is ever the preferred one. */
export function levelActions(findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const concerned = RULES.filter(({ id }) => findings.some(({ rule }) => rule === id));
  return concerned.map((rule) => {
    const title = t('Ignore “{0}” or change its level…', ruleTitle(rule));
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: SET_RULE_LEVEL, arguments: [rule.id] };
    return action;
  });
}

async function changeLevel(reports: Pick<Reports, 'get'>, id: unknown): Promise<void> {
  const rule = await givenOrPicked(id, t('Change the Level of a Rule'));
  const document = vscode.window.activeTextEditor?.document;
  const wish = rule && (await pickWish(rule));
  const reach = wish && (await pickReach(wish, rule, document));
  if (rule === undefined || wish === undefined || reach === undefined) return;
  const [key, value] = wish === 'report-only' ? (['repair', false] as const) : (['rules', wish] as const);
  if (reach === 'me' || document === undefined) await setForRule(key, rule.id, value);
  else if (reach === 'file') await excuseWholeFile(reports, document, rule);
  else if (await changeConfiguration(document, reach, (text) => setIn(text, [key, rule.id], value))) {
    say(t('Written into {0}', vscode.workspace.asRelativePath(configurationFile(document, reach) ?? document.uri)));
  }
}

async function pickWish(rule: Rule): Promise<Wish | undefined> {
  const names: Readonly<Record<Wish, string>> = {
    error: t('Error'),
    warning: t('Warning'),
    info: t('Information'),
    off: t('Off: ignore this rule'),
    'report-only': t('Report as before, never repair by itself'),
  };
  const usual = rule.isOff ? 'off' : rule.severity;
  const items = [...RULE_LEVELS, 'report-only' as const].map((wish) => ({
    wish,
    label: names[wish],
    description: wish === usual ? t('default') : '',
  }));
  return (await vscode.window.showQuickPick(items, { title: ruleTitle(rule) }))?.wish;
}

/** Where the wish is to hold: only asked where there is a choice. */
async function pickReach(
  wish: Wish,
  { title }: Rule,
  document: vscode.TextDocument | undefined,
): Promise<Reach | undefined> {
  const [folder, workspace] = (['folder', 'workspace'] as const).map((scope) => {
    return document && configurationFile(document, scope);
  });
  const shown = (uri: vscode.Uri | undefined) => (uri === undefined ? '' : inert(vscode.workspace.asRelativePath(uri)));
  const items: readonly (vscode.QuickPickItem & { readonly reach: Reach })[] = [
    ...(wish === 'off' && document !== undefined
      ? [
          {
            reach: 'file' as const,
            label: t('Only for this file'),
            description: t('a line at its top says so, and why'),
          },
        ]
      : []),
    ...(folder === undefined
      ? []
      : [{ reach: 'folder' as const, label: t('For this folder'), description: shown(folder) }]),
    ...(workspace === undefined || workspace.path === folder?.path
      ? []
      : [{ reach: 'workspace' as const, label: t('For this workspace'), description: shown(workspace) }]),
    { reach: 'me', label: t('For all reports of mine'), description: t('in the settings of VS Code') },
  ];
  if (items.length === 1) return 'me';
  const placeHolder = t('Where is this to hold? What is nearest to the report goes first');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.reach;
}
