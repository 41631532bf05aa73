import * as vscode from 'vscode';
import { reportSnippet } from '../../core/drafting/snippet.ts';
import type { Profile } from '../../core/model/profile.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { NEW_REPORT, ROLL_FORWARD } from '../editor/commands.ts';
import { REPORT_LANGUAGE } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import type { Configurations } from '../reports/configurations.ts';
import { yearDueNow } from './ask-year.ts';

/** Offers above an empty report the ways to begin one. */
export function registerBlankPage(configurations: Pick<Configurations, 'load'>): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(REPORT_LANGUAGE, {
    provideCodeLenses: async (document) =>
      isBlank(document) ? waysToBegin(document, (await configurations.load(document)).settings.profile) : [],
  });
}

/** Whether nothing stands in a document yet. */
export function isBlank(document: vscode.TextDocument): boolean {
  return document.lineCount < 100 && document.getText().trim() === '';
}

/** The lenses of an empty document; a written one has none of these. */
export function waysToBegin(document: vscode.TextDocument, profile: Profile = RULE_OF_LAW): vscode.CodeLens[] {
  if (!isBlank(document)) return [];
  const top = new vscode.Range(0, 0, 0, 0);
  const skeleton = { snippet: reportSnippet(profile, 'plain', yearDueNow()) };
  return [
    { title: t('New annual report'), command: NEW_REPORT, arguments: [document.uri] },
    { title: t('From last year’s report'), command: ROLL_FORWARD },
    { title: t('Only the skeleton (fzbg)'), command: 'editor.action.insertSnippet', arguments: [skeleton] },
  ].map((command) => new vscode.CodeLens(top, command));
}
