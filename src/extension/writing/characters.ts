import * as vscode from 'vscode';
import { countWritten } from '../../core/text/word-count.ts';
import { charactersOf } from '../../core/views/characters.ts';
import { t } from '../editor/l10n.ts';
import { characterLimit } from '../editor/settings.ts';
import type { Reports } from '../reports/reports.ts';

/** Shows in the status bar the 字数 of the report in front and of what is selected in it, and whether it is longer than it may be. */
export function registerCharacters(reports: Reports): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fazhi-report.characters', vscode.StatusBarAlignment.Right, 101);
  item.name = t('Characters');
  let shown: { readonly document: vscode.TextDocument; readonly total: number } | undefined;
  const show = () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && reports.known(editor.document);
    if (reading !== undefined) shown = { document: reading.document, total: charactersOf(reading.report) };
    if (editor === undefined || shown?.document !== editor.document) return item.hide();
    Object.assign(item, describeCharacters(shown.total, selectedIn(editor), characterLimit(editor.document)));
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
    reports.onDidRead(({ document, reading }) => {
      if (reading === undefined && shown?.document === document) shown = undefined;
      show();
    }),
  );
}

/** What the status bar says of so many 字数, so many of them selected; a limit of 0 is none. */
export function describeCharacters(total: number, selected: number, limit: number) {
  const isOver = limit > 0 && total > limit;
  const whole = limit > 0 ? `${total}/${limit}` : String(total);
  const text = selected > 0 ? t('{0} of {1} characters selected', selected, whole) : t('{0} characters', whole);
  const over = isOver ? [t('{0} more than the limit', total - limit)] : [];
  return {
    text: isOver ? `$(warning) ${text}` : text,
    tooltip: [...over, t('Counted as Word does, without what is still to be filled in. Click to set a limit')].join(
      '\n',
    ),
    backgroundColor: isOver ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined,
    command: {
      command: 'workbench.action.openSettings',
      title: '',
      arguments: ['@id:fazhi-report.characterLimit'],
    },
    accessibilityInformation: { label: [text, ...over].join(', ') },
  };
}

function selectedIn({ document, selections }: vscode.TextEditor): number {
  return selections.reduce((sum, selection) => sum + countWritten(document.getText(selection)), 0);
}
