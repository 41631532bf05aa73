import * as vscode from 'vscode';
import { toCsv, toMarkdownTable, toTabbedTable } from '../../core/drafting/figures-table.ts';
import { lineEnd } from '../../core/text/line-ends.ts';
import { COPY_FIGURES, INSERT_FIGURES, SAVE_FIGURES } from '../editor/commands.ts';
import { cursorOf } from '../editor/cursor.ts';
import { fileName } from '../editor/documents.ts';
import { applyEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say, warn } from '../editor/say.ts';
import { columnOf } from '../editor/tabs.ts';
import type { Held } from './comparisons.ts';

/** Lets the user take the figures of both years along as a table: into the clipboard, a file, or the report. */
export function registerFigureTables(current: () => Held | undefined): vscode.Disposable {
  const withFigures = (take: (held: Held) => Promise<void>) => async () => {
    const held = current();
    if (held === undefined || held.figures.length === 0) return say(t('Both reports count nothing in the same words'));
    await take(held);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COPY_FIGURES, withFigures(copy)),
    vscode.commands.registerCommand(SAVE_FIGURES, withFigures(save)),
    vscode.commands.registerCommand(INSERT_FIGURES, withFigures(insert)),
  );
}

async function copy({ figures }: Held): Promise<void> {
  await vscode.env.clipboard.writeText(toMarkdownTable(figures));
  say(t('The table was copied: {0} figures', figures.length));
}

/** Asks where to, and writes a file that Excel opens. */
async function save({ figures, reading: { document }, last }: Held): Promise<void> {
  const folder = document.isUntitled ? vscode.Uri.joinPath(last.uri, '..') : vscode.Uri.joinPath(document.uri, '..');
  const name = `${fileName(document.uri).replace(/\.[^.]+$/, '')}-两年数字对照.csv`;
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, name),
    filters: { CSV: ['csv'] },
  });
  if (file === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(toCsv(figures)));
    say(t('Saved as {0}', fileName(file)));
  } catch {
    warn(t('{0} cannot be written: is it open in another program?', fileName(file)));
  }
}

/** Puts the table below the line the cursor is in. */
async function insert({ figures, reading: { document } }: Held): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  const text = document.getText();
  const at = lineEnd(text, cursorOf(editor));
  const isMarkdown = document.languageId === 'markdown';
  const table = (isMarkdown ? toMarkdownTable(figures) : toTabbedTable(figures)).trimEnd();
  const gap = isMarkdown ? '\n\n' : '\n';
  const behind = isMarkdown && /^(?:\r\n|\n|\r)[^\r\n]/.test(text.slice(at, at + 3)) ? '\n' : '';
  await applyEdits(document, [{ span: { start: at, end: at }, text: `${gap}${table}${behind}` }]);
}
