import * as vscode from 'vscode';
import { lint } from '../../core/checking/lint.ts';
import { addIn } from '../../core/configuration/change.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { OwnTerm } from '../../core/model/settings.ts';
import { ownTerm } from '../../core/rules/own-term.ts';
import { slice } from '../../core/text/spans.ts';
import { ADD_NAME, ADD_TERM, ADD_WORD, OPEN_CONFIGURATION } from '../editor/commands.ts';
import { applyEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say, tell } from '../editor/say.ts';
import { changeConfiguration, openConfiguration } from '../reports/change-configuration.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { askName } from './ask-name.ts';
import { ruleOf } from './pick-rule.ts';

/** What is longer is no word. */
const MOST_CHARACTERS = 40;
const LEAST_CHARACTERS = 2;

type Read = Pick<Reports, 'get'>;

/** The commands by which an office teaches us its own words: never wrong, always otherwise, names. */
export function registerOwnWords(reports: Read): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(ADD_WORD, (word?: unknown) => addWord(reports, word)),
    vscode.commands.registerCommand(ADD_TERM, () => addTerm(reports)),
    vscode.commands.registerCommand(ADD_NAME, () => addName()),
    vscode.commands.registerCommand(OPEN_CONFIGURATION, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document !== undefined) await openConfiguration(document);
    }),
  );
}

/** For findings of rules that judge words, the action that lets the words be. */
export function wordActions({ report }: Reading, findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const words = findings.filter(({ rule }) => ruleOf(rule)?.isOfWords).map(({ span }) => slice(report.text, span));
  return [...new Set(words.filter(isWord))].map((word) => {
    const title = t('Add “{0}” to the words of the office', word);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: ADD_WORD, arguments: [word] };
    return action;
  });
}

function isWord(text: string): boolean {
  return text.length >= LEAST_CHARACTERS && text.length <= MOST_CHARACTERS && !/[\r\n]/.test(text);
}

/** The word selected in the report in front; says what to do where there is none. */
function selectedWord(): { readonly document: vscode.TextDocument; readonly word: string } | undefined {
  const editor = vscode.window.activeTextEditor;
  const word = editor?.document.getText(editor.selection).trim() ?? '';
  if (editor !== undefined && isWord(word)) return { document: editor.document, word };
  say(t('Select a word of the report first: two to forty characters on one line'));
  return undefined;
}

async function addWord(reports: Read, given: unknown): Promise<void> {
  const front = frontReport(reports);
  const word = typeof given === 'string' ? given : front && selectedWord()?.word;
  if (front === undefined || word === undefined) return;
  if (await changeConfiguration(front.editor.document, 'nearest', (text) => addIn(text, ['words'], word)))
    say(t('“{0}” is a word of the office now and never wrong', word));
}

async function addTerm(reports: Read): Promise<void> {
  const front = frontReport(reports);
  const selected = front && selectedWord();
  if (front === undefined || selected === undefined) return;
  const { document, word: wrong } = selected;
  const right = await vscode.window.showInputBox({
    title: t('Write “{0}” otherwise from now on', wrong),
    prompt: t('How is it to be written?'),
    value: wrong,
    validateInput: (text) => (['', wrong].includes(text.trim()) ? t('Write what is to stand in its place') : undefined),
  });
  if (right === undefined) return;
  const term = { wrong, right: right.trim() };
  if (!(await changeConfiguration(document, 'nearest', (text) => addIn(text, ['terms'], term)))) return;
  await offerToReplace(reports, document, term);
}

/** Replaces what already stands in the report, if the user wants. */
async function offerToReplace(reports: Read, document: vscode.TextDocument, term: OwnTerm): Promise<void> {
  const edits = () => {
    const report = reports.get(document)?.report;
    const findings = report === undefined ? [] : lint(report, { terms: [term] }, { rules: [ownTerm] });
    return findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  };
  const count = edits().length;
  const told = t('“{0}” is to be written “{1}” from now on', term.wrong, term.right);
  if (count === 0) return say(told);
  const replace = { title: t('Replace {0} places now', count) };
  if ((await tell(told, true, [replace])) === replace) await applyEdits(document, edits());
}

async function addName(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const selected = document.getText(selection).trim();
  const named = await askName(isWord(selected) ? selected : '');
  if (named === undefined) return;
  const { kind, name } = named;
  if (await changeConfiguration(document, 'nearest', (text) => addIn(text, ['names', kind], name)))
    say(t('Noted: it is offered while you write, and never wrong'));
}
