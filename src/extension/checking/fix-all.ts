import * as vscode from 'vscode';
import { fixAll } from '../../core/checking/fix-all.ts';
import { lint } from '../../core/checking/lint.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { Settings } from '../../core/model/settings.ts';
import { parse } from '../../core/reading/parse.ts';
import type { Edit } from '../../core/text/edits.ts';
import { lineEdits } from '../../core/text/line-edits.ts';
import { FIX_ALL } from '../editor/commands.ts';
import { SELECTOR } from '../editor/documents.ts';
import { applyEdits, toWorkspaceEdit } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { isCheckingOn } from '../editor/settings.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';

const KIND = vscode.CodeActionKind.SourceFixAll.append('fazhi-report');

/** Applies every fix that nobody need read: by a command, or as an action the user may have run on every save. */
export function registerFixAll(reports: Pick<Reports, 'get'>): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(SELECTOR, fixAllActions(reports), metadata),
    vscode.commands.registerCommand(FIX_ALL, () => fixFrontReport(reports)),
  );
}

/** The one action that applies all safe fixes, where it is asked for by its kind. */
export function fixAllActions(reports: Pick<Reports, 'get'>): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, _range, { only }) {
      const reading = only?.intersects(KIND) && isCheckingOn() ? reports.get(document) : undefined;
      const edits = reading === undefined || reading.isExcluded ? [] : safeEdits(reading, settingsOf(reading));
      if (edits.length === 0) return [];
      const action = new vscode.CodeAction(t('Fix all that is safe to fix'), KIND);
      action.edit = toWorkspaceEdit(document, edits);
      return [action];
    },
  };
}

/** What the safe fixes change in a reading, as far as those settings have findings. */
export function safeEdits({ report: { text, syntax } }: Reading, settings: Settings): readonly Edit[] {
  return lineEdits(text, fixAll(text, syntax, settings));
}

async function fixFrontReport(reports: Pick<Reports, 'get'>): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  if (!isCheckingOn()) return say(t('Checks are turned off'));
  const { reading } = front;
  if (reading.isExcluded) return say(t('The configuration of its folder excludes this report from checks'));
  const { document, findings, report } = reading;
  const settings = settingsOf(reading);
  const fixed = fixAll(report.text, report.syntax, settings);
  const left = countFaults(lint(parse(fixed, report.syntax, report.profile), settings));
  if (fixed === report.text) return say(sayLeft(left));
  if (!(await applyEdits(document, lineEdits(report.text, fixed)))) return;
  say(t('{0} problems fixed. {1}', Math.max(1, countFaults(findings) - left), sayLeft(left)));
}

/** How the report was checked. */
export function settingsOf({ settings, stage }: Reading): Settings {
  return { ...settings, stage };
}

function countFaults(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'todo').length;
}

function sayLeft(count: number): string {
  if (count === 0) return t('No problems');
  return t('{0} problems need your decision', count);
}
