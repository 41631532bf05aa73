import * as vscode from 'vscode';
import { countWritten } from '../../core/text/word-count.ts';
import { charactersOf } from '../../core/views/characters.ts';
import { SET_CHARACTER_LIMIT } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import type { Reports } from '../reports/reports.ts';

/** Under this key the workspace remembers how many 字数 its reports may have. */
const LIMIT = 'fazhi-report.characterLimit';

/**
 * Shows in the status bar the 字数 of the report in front and of what is selected in it, and whether it is longer than it may be. A
 * click asks how long that is, which is remembered in `state`.
 */
export function registerCharacters(reports: Reports, state: vscode.Memento): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fazhi-report.characters', vscode.StatusBarAlignment.Right, 101);
  item.name = t('Characters');
  let shown: { readonly document: vscode.TextDocument; readonly total: number } | undefined;
  const show = () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && reports.known(editor.document);
    if (reading !== undefined) shown = { document: reading.document, total: charactersOf(reading.report) };
    if (editor === undefined || shown?.document !== editor.document) return item.hide();
    Object.assign(item, describeCharacters(shown.total, selectedIn(editor), state.get(LIMIT, 0)));
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
    vscode.commands.registerCommand(SET_CHARACTER_LIMIT, async () => {
      const limit = await askLimit(state.get(LIMIT, 0));
      if (limit !== undefined) await state.update(LIMIT, limit);
      show();
    }),
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
    command: SET_CHARACTER_LIMIT,
    accessibilityInformation: { label: [text, ...over].join(', ') },
  };
}

function selectedIn({ document, selections }: vscode.TextEditor): number {
  return selections.reduce((sum, selection) => sum + countWritten(document.getText(selection)), 0);
}

/** How many 字数 a report may have, 0 for any number; undefined when the question was put aside. */
async function askLimit(limit: number): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: t('Limit of characters'),
    prompt: t('How many characters may a report of this folder have at most? Leave it blank for no limit'),
    value: limit > 0 ? String(limit) : '',
    validateInput: (text) => (readLimit(text) === undefined ? t('Please enter a number, for example 5000') : undefined),
  });
  return answer === undefined ? undefined : readLimit(answer);
}

/** A limit as somebody types it: figures, full-width ones too, with 字 or without; nothing for none. */
export function readLimit(text: string): number | undefined {
  const figures = text.normalize('NFKC').replace(/[\s,字]/g, '');
  return /^\d{0,7}$/.test(figures) ? Number(figures) : undefined;
}
