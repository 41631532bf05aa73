import * as vscode from 'vscode';
import { reportSnippet } from '../../core/drafting/snippet.ts';
import { yearDue } from '../../core/drafting/year-due.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { isMarkdown, REPORT_LANGUAGE } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import type { Configurations } from '../reports/configurations.ts';

const SNIPPET = 'fzbg';
/** A line on which nothing stands but what may become the name of the snippet. */
const BEGINNING = /^[ \t\u3000]*([A-Za-z]*)$/;

/**
 * Offers the skeleton of a whole report above the snippet of that name where that cannot have it right: from November on, when it
 * would offer the year before the one that is due, and where an office has parts of its own.
 */
export function registerSkeleton(configurations: Pick<Configurations, 'load'>): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider([REPORT_LANGUAGE, 'markdown'], skeletons(configurations));
}

/** What is offered on a day. */
export function skeletons(
  configurations: Pick<Configurations, 'load'>,
  now: () => Date = () => new Date(),
): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position) {
      const [, typed = ''] = BEGINNING.exec(document.lineAt(position).text) ?? [];
      if (typed === '' || !SNIPPET.startsWith(typed.toLowerCase())) return undefined;
      const { profile = RULE_OF_LAW } = (await configurations.load(document)).settings;
      const today = now();
      const year = yearDue(today.getFullYear(), today.getMonth() + 1);
      if (profile === RULE_OF_LAW && year < today.getFullYear()) return undefined;
      const item = new vscode.CompletionItem(
        { label: SNIPPET, description: t('Report year {0}', String(year)) },
        vscode.CompletionItemKind.Snippet,
      );
      item.insertText = new vscode.SnippetString(
        reportSnippet(profile, isMarkdown(document) ? 'markdown' : 'plain', year),
      );
      item.range = new vscode.Range(position.translate(0, -typed.length), position);
      item.sortText = '0';
      item.preselect = true;
      return [item];
    },
  };
}
