import * as vscode from 'vscode';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { toRange } from '../editor/ranges.ts';
import { say } from '../editor/say.ts';
import type { DoubtList } from './doubt-list.ts';

/** Lists the doubtful places of the document in front; goes to the one the user picks. */
export async function pickDoubt(doubts: DoubtList): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document = editor?.document;
  const items = (document === undefined ? [] : doubts.get(document)).flatMap(({ span, message }) => {
    if (document === undefined) return [];
    const range = toRange(document, span);
    const line = t('line {0}', range.start.line + 1);
    return [{ label: inert(document.getText(range)), description: line, detail: inert(message), range }];
  });
  if (editor === undefined || items.length === 0) return say(t('Nothing is left to check'));
  const title = t('To check: {0}', items.length);
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  if (picked === undefined) return;
  await vscode.window.showTextDocument(editor.document, { selection: picked.range });
}
