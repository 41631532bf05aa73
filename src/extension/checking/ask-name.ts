import * as vscode from 'vscode';
import type { Leader, OwnNames } from '../../core/model/settings.ts';
import { t } from '../editor/l10n.ts';

/** A name, and among which it is noted. */
export interface Named {
  readonly kind: keyof OwnNames;
  readonly name: string | Leader;
}

/** Asks what kind of name is to be noted and how it is written; `selected` is offered. */
export async function askName(selected: string): Promise<Named | undefined> {
  const title = t('Note a name of the office');
  const kinds = [
    { among: 'office' as const, label: t('A short name of the office') },
    { among: 'leaders' as const, label: t('Somebody who leads it, with the title') },
    { among: 'plans' as const, label: t('A local plan or rule') },
  ];
  const kind = (await vscode.window.showQuickPick(kinds, { title, placeHolder: selected }))?.among;
  if (kind === undefined) return undefined;
  const prompt = kind === 'leaders' ? t('Name of the person') : t('How is it written? Without 《》');
  const name = await ask(title, prompt, selected.replace(/[《》]/g, ''));
  if (name === undefined) return undefined;
  if (kind !== 'leaders') return { kind, name };
  const post = await ask(title, t('Title, as reports write it, for instance 党组书记、局长'), '');
  return post === undefined ? undefined : { kind, name: { name, title: post } };
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  const validateInput = (text: string) => (text.trim().length < 2 ? t('Two characters at least') : undefined);
  return (await vscode.window.showInputBox({ title, prompt, value, validateInput }))?.trim();
}
