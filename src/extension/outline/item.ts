import * as vscode from 'vscode';
import type { Severity } from '../../core/model/severity.ts';
import type { OutlineKind } from '../../core/outline/outline-node.ts';
import { descriptionOf, isGhost, labelOf, spokenOf, tooltipOf, worstOf } from '../../core/outline/outline-words.ts';
import { GO_TO_ROW, INSERT_PART, MOVE_SECTION_DOWN, MOVE_SECTION_UP } from '../editor/commands.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { toTextWithLinks } from '../editor/markdown.ts';
import { language } from '../editor/settings.ts';
import type { Row } from '../reports/rows.ts';
import { decorationUri } from './decorations.ts';

const ICONS: Readonly<Record<Exclude<OutlineKind, 'section'>, string>> = {
  title: 'book',
  'document-number': 'tag',
  addressee: 'mail',
  opening: 'quote',
  embedded: 'info',
  missing: 'add',
  absent: 'add',
  signature: 'organization',
  date: 'calendar',
  note: 'note',
};

const COLORS: Readonly<Record<Severity, vscode.ThemeColor>> = {
  error: new vscode.ThemeColor('problemsErrorIcon.foreground'),
  warning: new vscode.ThemeColor('problemsWarningIcon.foreground'),
  info: new vscode.ThemeColor('problemsInfoIcon.foreground'),
  todo: new vscode.ThemeColor('descriptionForeground'),
};

/**
 * A row as the tree view shows it; `isExpanded` is undefined where nothing is below, `left` is how much of it is to be seen to beside last
 * year’s report. A click or Enter goes to its text, and on what is not there adds it.
 */
export function toTreeItem(row: Row, id: string, isExpanded: boolean | undefined, left = 0): vscode.TreeItem {
  const { node, reading } = row;
  const { profile } = reading.report;
  const spoken = language();
  const item = new vscode.TreeItem(labelOf(node, spoken), collapsibleState(isExpanded));
  item.id = id;
  item.description = descriptionOf(node, profile, spoken);
  item.tooltip = tooltipFor(row, left);
  const label = [spokenOf(node, profile, spoken), ...toSeeTo(left)].join(t(', '));
  item.accessibilityInformation = { label, role: 'treeitem' };
  item.iconPath = iconOf(row, left);
  item.resourceUri = decorationUri(row);
  item.contextValue = node.kind;
  item.command = { command: isGhost(node) ? INSERT_PART : GO_TO_ROW, title: '', arguments: [row] };
  return item;
}

/** What there is to say of a row; of a section also how to move it: buttons in every row would leave its words no room. */
function tooltipFor({ node, reading }: Row, left: number): string | vscode.MarkdownString {
  const words = inert([tooltipOf(node, reading.report.profile, language()), ...toSeeTo(left)].join('\n'));
  if (node.kind !== 'section') return words;
  const args = [reading.document.uri.toString(), node.span.start];
  return toTextWithLinks(words, [
    { label: t('Move up'), command: MOVE_SECTION_UP, args },
    { label: t('Move down'), command: MOVE_SECTION_DOWN, args },
  ]);
}

/** What is told of what the view 待办 lists. */
function toSeeTo(left: number): readonly string[] {
  return left === 0 ? [] : [t('Beside last year’s report to see to: {0}, listed under 待办', left)];
}

function collapsibleState(isExpanded: boolean | undefined): vscode.TreeItemCollapsibleState {
  if (isExpanded === undefined) return vscode.TreeItemCollapsibleState.None;
  return isExpanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** What is wrong is told by the icon's shape, not by its colour alone. */
function iconOf({ node }: Row, left: number): vscode.ThemeIcon {
  const worst = worstOf(node.findings);
  const color = worst && COLORS[worst];
  if (isGhost(node)) return new vscode.ThemeIcon(ICONS[node.kind], color);
  if (worst === 'todo') return new vscode.ThemeIcon('circle-outline', color);
  if (worst !== undefined) return new vscode.ThemeIcon(worst, color);
  if (node.isToDo || (left > 0 && node.kind === 'section')) return new vscode.ThemeIcon('circle-outline', COLORS.todo);
  if (node.kind !== 'section') return new vscode.ThemeIcon(ICONS[node.kind]);
  if (node.parts.length === 0) return new vscode.ThemeIcon('circle-small');
  return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
}
