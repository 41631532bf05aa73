import * as vscode from 'vscode';
import { t } from '../editor/l10n.ts';
import { type Answer, BACK, type Frame } from './steps.ts';

/** A remark on what was typed; an error keeps it from being accepted. */
export interface Remark {
  readonly message: string;
  readonly severity: vscode.InputBoxValidationSeverity;
}

/** What is asked, in words, and what stands in the box while it is empty: an example, or what the answer is for. */
interface Question {
  readonly question?: string;
  readonly placeholder?: string;
}

export interface TextQuestion extends Question {
  readonly prompt: string;
  readonly value: string;
  readonly check: (text: string) => Remark | undefined;
}

export interface ChoiceQuestion<Item> extends Question {
  readonly items: readonly Item[];
  readonly active: Item | undefined;
  /** Makes an item of what is typed, where that may be another one. */
  readonly typed?: (text: string) => Item;
}

/** Asks for a line of text; what `check` calls an error is not accepted. */
export function askText(frame: Frame, { prompt, value, check, ...question }: TextQuestion): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  // To a prompt VS Code adds, in its own language, that Escape cancels; here it leads to the question before.
  const hint: Remark = { message: prompt, severity: vscode.InputBoxValidationSeverity.Info };
  const judge = () => {
    input.validationMessage = check(input.value.trim()) ?? hint;
  };
  return ask(input, frame, question, value, (answer) => {
    judge();
    return [
      input.onDidChangeValue(judge),
      input.onDidAccept(() => {
        const text = input.value.trim();
        if (check(text)?.severity !== vscode.InputBoxValidationSeverity.Error) answer(text);
      }),
    ];
  });
}

/** Lets the user choose one of some items, or, with `typed`, type another one. */
export function askChoice<Item extends vscode.QuickPickItem>(
  frame: Frame,
  { items, active, typed, ...question }: ChoiceQuestion<Item>,
): Promise<Answer<Item>> {
  const input = vscode.window.createQuickPick<Item>();
  const list = (text: string) => {
    const other = typed === undefined || text === '' ? [] : [{ ...typed(text), alwaysShow: true }];
    input.items = [...other, ...items];
    if (other.length === 0 && active !== undefined) input.activeItems = [active];
  };
  return ask(input, frame, question, '', (answer) => {
    list(input.value.trim());
    return [
      input.onDidChangeValue((text) => typed && list(text.trim())),
      input.onDidAccept(() => {
        const [chosen] = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
        if (chosen !== undefined) answer(chosen);
      }),
    ];
  });
}

function ask<T>(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { title, step = 1, total, typed }: Frame,
  { question, placeholder }: Question,
  value: string,
  listen: (answer: (value: T) => void) => readonly vscode.Disposable[],
): Promise<Answer<T>> {
  input.title = question === undefined ? title : t('{0}: {1}', title, question);
  input.placeholder = placeholder;
  input.step = total === undefined ? undefined : step;
  input.totalSteps = total;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  input.value = typed?.get(step) ?? value;
  typed?.delete(step);
  return new Promise<Answer<T>>((resolve) => {
    let isAnswered = false;
    const leave = () => {
      if (!isAnswered) typed?.set(step, input.value);
      resolve(step > 1 ? BACK : undefined);
    };
    const listeners = vscode.Disposable.from(
      input.onDidTriggerButton(leave),
      // Escape hides the box: that leads to the question before, and out of the first one.
      input.onDidHide(() => {
        leave();
        listeners.dispose();
      }),
      ...listen((answer) => {
        isAnswered = true;
        resolve(answer);
      }),
    );
    input.show();
  }).finally(() => input.dispose());
}
