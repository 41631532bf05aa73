import * as vscode from 'vscode';
import { t } from '../editor/l10n.ts';

/** What a step answers when the user wants the step before it again. */
export const BACK = Symbol('back');

/** What a question leads to: an answer, the step before it, or, undefined, nothing at all: it was cancelled. */
export type Answer<T> = T | typeof BACK | undefined;

/** What stands above a question. */
export interface Frame {
  readonly title: string;
  readonly step?: number;
  readonly total?: number;
}

/** One question: takes what is known so far and adds to it. */
export type Step<Facts> = (facts: Facts, frame: Frame) => Promise<Answer<Facts>>;

/** A remark on what was typed; an error keeps it from being accepted. */
export interface Remark {
  readonly message: string;
  readonly severity: vscode.InputBoxValidationSeverity;
}

export interface TextQuestion {
  readonly prompt: string;
  readonly value: string;
  readonly check: (text: string) => Remark | undefined;
}

/** Asks one question after the other, each of which can go back to the one before; undefined when one is cancelled. */
export async function askAll<Facts>(
  title: string,
  start: Facts,
  steps: readonly Step<Facts>[],
): Promise<Facts | undefined> {
  let facts = start;
  let index = 0;
  for (let step = steps[0]; step !== undefined; step = steps[index]) {
    const answer = await step(facts, { title, step: index + 1, total: steps.length });
    if (answer === undefined) return undefined;
    if (answer !== BACK) facts = answer;
    index += answer === BACK ? -1 : 1;
  }
  return facts;
}

/** Asks for a line of text; what `check` calls an error is not accepted. */
export function askText(frame: Frame, { prompt, value, check }: TextQuestion): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  const judge = () => {
    input.validationMessage = check(input.value.trim());
  };
  Object.assign(input, { prompt, value });
  judge();
  return ask(input, frame, (answer) => [
    input.onDidChangeValue(judge),
    input.onDidAccept(() => {
      const text = input.value.trim();
      if (check(text)?.severity !== vscode.InputBoxValidationSeverity.Error) answer(text);
    }),
  ]);
}

/** Lets the user choose one of some items; with `typed`, what is typed can become another one. */
export function askChoice<Item extends vscode.QuickPickItem>(
  frame: Frame,
  items: readonly Item[],
  active: Item | undefined,
  typed?: (text: string) => Item,
): Promise<Answer<Item>> {
  const input = vscode.window.createQuickPick<Item>();
  input.items = items;
  input.activeItems = active === undefined ? [] : [active];
  if (typed !== undefined) input.placeholder = t('Choose, or type something else');
  return ask(input, frame, (answer) => [
    input.onDidChangeValue((text) => {
      if (typed === undefined) return;
      const other = text.trim() === '' ? [] : [{ ...typed(text.trim()), alwaysShow: true }];
      input.items = [...other, ...items];
    }),
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
      if (chosen !== undefined) answer(chosen);
    }),
  ]);
}

function ask<T>(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  frame: Frame,
  listen: (answer: (value: T) => void) => readonly vscode.Disposable[],
): Promise<Answer<T>> {
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.total;
  input.ignoreFocusOut = true;
  input.buttons = (frame.step ?? 1) > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<Answer<T>>((resolve) => {
    const listeners = vscode.Disposable.from(
      input.onDidTriggerButton(() => resolve(BACK)),
      input.onDidHide(() => {
        resolve(undefined);
        listeners.dispose();
      }),
      ...listen(resolve),
    );
    input.show();
  }).finally(() => input.dispose());
}
