import * as vscode from 'vscode';
import type { Finding } from '../../core/model/rule.ts';
import type { Settings } from '../../core/model/settings.ts';
import { RULES } from '../../core/rules/index.ts';
import { touches } from '../../core/text/spans.ts';
import { FIX_RULE } from '../editor/commands.ts';
import { SELECTOR } from '../editor/documents.ts';
import { applyEdits, toWorkspaceEdit } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { toSpan } from '../editor/ranges.ts';
import { ruleTitle } from '../editor/rule-title.ts';
import { say } from '../editor/say.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { safeEdits, settingsOf } from './fix-all.ts';

/** A quick fix for all findings of one rule; what it changes is worked out when it is chosen. */
interface RuleAction extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly rule: string;
}

/** Applies the safe fixes of one rule all over the report: as a quick fix at one of its findings, and as a command. */
export function registerFixRule(reports: Pick<Reports, 'get' | 'settled'>): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(SELECTOR, fixRuleActions(reports), metadata),
    vscode.commands.registerCommand(FIX_RULE, () => fixRuleInFront(reports)),
  );
}

/** One action for each rule at a place that has safe fixes there and elsewhere in the report. */
export function fixRuleActions(
  reports: Pick<Reports, 'get' | 'settled'>,
): Required<vscode.CodeActionProvider<vscode.CodeAction>> {
  return {
    async provideCodeActions(document, range, _context, token) {
      const reading = await reports.settled(document, token);
      if (reading === undefined) return [];
      return fixableAt(reading, range).flatMap((rule): readonly RuleAction[] => {
        const { id } = rule;
        if (fixable(reading, id).length < 2) return [];
        const name = t('Fix all problems of “{0}”', ruleTitle(rule));
        const action = new vscode.CodeAction(name, vscode.CodeActionKind.QuickFix);
        return [Object.assign(action, { document, rule: id })];
      }) as RuleAction[];
    },
    resolveCodeAction(action) {
      const reading = isRuleAction(action) ? reports.get(action.document) : undefined;
      if (!isRuleAction(action) || reading === undefined) return action;
      action.edit = toWorkspaceEdit(action.document, ruleEdits(reading, action.rule));
      return action;
    },
  };
}

async function fixRuleInFront(reports: Pick<Reports, 'get'>): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  const { editor, reading } = front;
  const [here, another] = fixableAt(reading, editor.selection);
  const rule = another === undefined && here !== undefined ? here.id : await pickFixable(reading);
  const current = rule === undefined ? undefined : reports.get(editor.document);
  if (rule === undefined || current === undefined) return;
  const count = fixable(current, rule).length;
  if (await applyEdits(editor.document, ruleEdits(current, rule))) say(t('{0} problems fixed', count));
}

/** Lets the user choose a rule with safe fixes; says so when there is none. */
async function pickFixable(reading: Reading): Promise<string | undefined> {
  const items = RULES.flatMap((rule) => {
    const { id } = rule;
    const count = fixable(reading, id).length;
    return count === 0 ? [] : [{ id, label: ruleTitle(rule), description: String(count) }];
  });
  if (items.length === 0) say(t('Nothing here can be fixed without your decision'));
  if (items.length < 2) return items[0]?.id;
  const title = t('Which problems are to be fixed?');
  return (await vscode.window.showQuickPick(items, { title }))?.id;
}

function ruleEdits(reading: Reading, rule: string) {
  return safeEdits(reading, onlyRule(settingsOf(reading), rule));
}

/** Settings in which every other rule is off. */
function onlyRule({ rules, ...others }: Settings, wanted: string): Settings {
  const levels = RULES.map(({ id, severity }) => [id, id === wanted ? (rules?.[id] ?? severity) : 'off'] as const);
  return { ...others, rules: Object.fromEntries(levels) };
}

function fixableAt(reading: Reading, range: vscode.Range) {
  const cursor = toSpan(reading.document, range);
  return RULES.filter(({ id }) => fixable(reading, id).some(({ span }) => touches(span, cursor)));
}

function fixable({ findings }: Reading, id: string): readonly Finding[] {
  return findings.filter(({ rule, fixes }) => rule === id && fixes.some(({ safe }) => safe));
}

function isRuleAction(action: vscode.CodeAction): action is RuleAction {
  return 'rule' in action && 'document' in action;
}
