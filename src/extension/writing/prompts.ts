import * as vscode from 'vscode';
import { nextPrompt, previousPrompt, promptAt } from '../../core/drafting/next-prompt.ts';
import { mayBeReport } from '../../core/reading/candidate.ts';
import type { Edit } from '../../core/text/edits.ts';
import { findPrompts } from '../../core/text/prompts.ts';
import { slice } from '../../core/text/spans.ts';
import { NEXT_PROMPT, PREVIOUS_PROMPT } from '../editor/commands.ts';
import { select } from '../editor/cursor.ts';
import { REPORT_LANGUAGE } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { toRange, toSpan } from '../editor/ranges.ts';
import { say } from '../editor/say.ts';
import { createTimers } from '../editor/timers.ts';
import type { Reports } from '../reports/reports.ts';
import { createAnswers, type PromptHere } from './answers.ts';
import { createClicks } from './click-prompt.ts';
import { type Choose, goToPrompt } from './go-to-prompt.ts';
import { createOnTheWay } from './on-the-way.ts';
import { createPromptHint } from './prompt-hint.ts';
import { createPromptKey } from './prompt-key.ts';

/** What the keys write where they do not lead to a prompt. */
const WRITES = { [NEXT_PROMPT]: 'tab', [PREVIOUS_PROMPT]: 'outdent' } as const;
/** Milliseconds after an edit in which the editor tells where the cursor is, if it moved. */
const PAUSE = 50;
const SAME_STEP = { undoStopBefore: false, undoStopAfter: false };

/**
 * Gives the prompts of a report a life of their own: Tab and Shift+Tab lead on from one that the cursor is at or has just filled
 * in, a click selects one, and what is asked at several places is answered once.
 */
export function registerPrompts(reports: Pick<Reports, 'onDidRead'>): vscode.Disposable {
  const known = new WeakSet<vscode.TextDocument>();
  /** Whether prompts of a document lead on: whoever is quick writes before a new one is read. */
  const isOurs = (document: vscode.TextDocument) => known.has(document) || isBegun(document);
  const timers = createTimers<vscode.TextDocument>();
  const [answers, clicks, key, hint] = [createAnswers(), createClicks(), createPromptKey(), createPromptHint()];
  const cursors = createOnTheWay();
  /** The prompt that is selected in a document, as long as nobody writes. */
  const selected = new WeakMap<vscode.TextDocument, PromptHere>();

  /** Whether Tab leads on from where the cursor is. */
  const leadsOn = (editor: vscode.TextEditor): boolean => {
    const { document, selections } = editor;
    if (!isOurs(document) || selections.length > 1) return false;
    const selection = cursors.selectionOf(editor);
    const place = toSpan(document, selection);
    if (promptAt(findPrompts(document.getText()), place) !== undefined) return true;
    return selection.isEmpty && answers.isJustWritten(document, place.start);
  };
  const fillAlike = async (editor: vscode.TextEditor, cursor: number | undefined) => {
    const count = await answers.fillAlike(editor, cursor);
    if (count > 0) say(t('The same was filled in at the other places that ask for it: {0}', count));
  };
  const settle = (editor: vscode.TextEditor | undefined, isClick = false) => {
    if (editor === undefined || !isOurs(editor.document)) {
      key.set(false);
      return hint.hide();
    }
    const { document, selections } = editor;
    key.set(leadsOn(editor));
    const prompts = findPrompts(document.getText());
    const place = toSpan(document, editor.selection);
    const here = selections.length > 1 ? undefined : promptAt(prompts, place);
    const whole = here?.start === place.start && here.end === place.end ? here : undefined;
    if (whole === undefined) selected.delete(document);
    else selected.set(document, { words: slice(document.getText(), whole), span: whole });
    hint.show(editor, whole === undefined ? 0 : prompts.length);
    if (isClick && clicks.selectsWhole(editor, here)) select(editor, here.start, here.end);
    void fillAlike(editor, document.offsetAt(editor.selection.active));
  };
  const go = (editor: vscode.TextEditor, choose: Choose) => {
    goToPrompt(editor, cursors.selectionOf(editor), choose, key.set);
    cursors.sent(editor);
  };
  const takeBack = async (editor: vscode.TextEditor) => {
    await vscode.commands.executeCommand('undo');
    go(editor, nextPrompt);
  };
  const follow = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    const editor = vscode.window.activeTextEditor;
    if (!isOurs(document) || contentChanges.length === 0) return;
    cursors.forget(document);
    const surplus = answers.follow(document, contentChanges.map(toEdit), selected.get(document));
    selected.delete(document);
    if (editor?.document !== document) return;
    if (surplus !== undefined) void editor.edit((builder) => builder.delete(toRange(document, surplus)), SAME_STEP);
    if (key.isTooEarly(contentChanges, isWithinPrompt(document, contentChanges))) return void takeBack(editor);
    timers.start(document, PAUSE, () => settle(vscode.window.activeTextEditor));
  };
  const walk = (command: typeof NEXT_PROMPT | typeof PREVIOUS_PROMPT, choose: Choose) =>
    vscode.commands.registerCommand(command, async (from?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      // A key may be pressed before it is told that the cursor has gone elsewhere, and we may be told of that after the key.
      if (from === 'key' && !leadsOn(editor)) await pause(PAUSE);
      if (from === 'key' && !leadsOn(editor)) {
        await vscode.commands.executeCommand(WRITES[command]);
        return;
      }
      await fillAlike(editor, undefined);
      go(editor, choose);
    });
  return vscode.Disposable.from(
    timers,
    hint,
    vscode.window.onDidChangeActiveTextEditor((editor) => settle(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      cursors.arrived(textEditor.document, textEditor.selection);
      if (textEditor !== vscode.window.activeTextEditor) return;
      settle(textEditor, kind === vscode.TextEditorSelectionChangeKind.Mouse);
    }),
    vscode.workspace.onDidChangeTextDocument(follow),
    reports.onDidRead(({ document, reading }) => {
      if (reading === undefined) known.delete(document);
      else known.add(document);
      if (document === vscode.window.activeTextEditor?.document) settle(vscode.window.activeTextEditor);
    }),
    walk(NEXT_PROMPT, nextPrompt),
    walk(PREVIOUS_PROMPT, previousPrompt),
  );
}

/** Whether a document looks like a report that was begun just now and is not read yet. */
function isBegun(document: vscode.TextDocument): boolean {
  return document.languageId === REPORT_LANGUAGE || (document.isUntitled && mayBeReport(document.getText()));
}

/** Whether a change wrote between the brackets of a prompt. */
function isWithinPrompt(
  document: vscode.TextDocument,
  [only, ...others]: readonly vscode.TextDocumentContentChangeEvent[],
): boolean {
  if (only === undefined || others.length > 0 || only.rangeLength > 0 || !/^[\t ]+$/.test(only.text)) return false;
  const { rangeOffset: place, text } = only;
  const now = document.getText();
  const prompts = findPrompts(now.slice(0, place) + now.slice(place + text.length));
  return prompts.some(({ start, end }) => start < place && place < end);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function toEdit({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Edit {
  return { span: { start: rangeOffset, end: rangeOffset + rangeLength }, text };
}
