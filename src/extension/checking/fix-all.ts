import * as vscode from 'vscode';
import { fixAll } from '../../core/checking/fix-all.ts';
import { lint } from '../../core/checking/lint.ts';
import type { Settings } from '../../core/model/settings.ts';
import { parse } from '../../core/reading/parse.ts';
import type { Edit } from '../../core/text/edits.ts';
import { lineEdits } from '../../core/text/line-edits.ts';
import { type Reading, SELECTOR } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { say } from '../say.ts';
import { readSettings } from '../settings.ts';
import { applyEdits, frontReport, toTextEdits } from './apply.ts';

const KIND = vscode.CodeActionKind.SourceFixAll.append('fazhi-report');

/** Applies every fix that nobody need read: by a command, or as an action the user may have run on every save. */
export function registerFixAll(reports: Pick<Reports, 'get' | 'enabled'>): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(SELECTOR, fixAllActions(reports), metadata),
    vscode.commands.registerCommand('fazhi-report.fixAll', () => fixFrontReport(reports)),
  );
}

/** The one action that applies all safe fixes, where it is asked for by its kind. */
export function fixAllActions(reports: Pick<Reports, 'get' | 'enabled'>): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, _range, { only }) {
      const reading = only?.intersects(KIND) && reports.enabled ? reports.get(document) : undefined;
      const edits = reading === undefined ? [] : safeEdits(reading, readSettings(document));
      if (edits.length === 0) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe to fix'), KIND);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(document.uri, toTextEdits(document, edits));
      return [action];
    },
  };
}

/** What the safe fixes change in a reading, as far as those settings have findings. */
export function safeEdits({ report: { text, syntax } }: Reading, settings: Settings): readonly Edit[] {
  return lineEdits(text, fixAll(text, syntax, settings));
}

async function fixFrontReport(reports: Pick<Reports, 'get' | 'enabled'>): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  if (!reports.enabled) return say(vscode.l10n.t('Checks are turned off'));
  const { reading } = front;
  const { document, findings, report } = reading;
  const settings = readSettings(document);
  const fixed = fixAll(report.text, report.syntax, settings);
  const left = lint(parse(fixed, report.syntax), settings).length;
  if (fixed === report.text) return say(sayLeft(left));
  if (!(await applyEdits(document, lineEdits(report.text, fixed)))) return;
  say(vscode.l10n.t('{0} problems fixed. {1}', Math.max(1, findings.length - left), sayLeft(left)));
}

function sayLeft(count: number): string {
  if (count === 0) return vscode.l10n.t('No problems');
  return vscode.l10n.t('{0} problems need your decision', count);
}
