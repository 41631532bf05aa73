import * as vscode from 'vscode';
import { findGaps, type Gap } from '../core/outline/outline-gaps.ts';
import { type Stop, stopAfter, stopBefore } from '../core/outline/stops.ts';
import { RULE_OF_LAW } from '../core/profiles/rule-of-law.ts';
import { sectionsOf } from '../core/views/sections.ts';
import { SELECT_MISSING } from './outline/commands.ts';
import type { Reading } from './reading.ts';
import type { Reports } from './reports.ts';
import { say } from './say.ts';

type Walk = (editor: vscode.TextEditor, reading: Reading) => void;

/** Commands that go from place to place in the report that is in front, round and round. */
export function registerNavigation(reports: Reports): vscode.Disposable {
  const walk = (command: string, go: Walk) =>
    vscode.commands.registerCommand(command, () => {
      const editor = vscode.window.activeTextEditor;
      const reading = editor && reports.get(editor.document);
      if (editor === undefined || reading === undefined) return say(vscode.l10n.t('No report is in front'));
      return go(editor, reading);
    });
  return vscode.Disposable.from(
    walk('fazhi-report.nextSection', (editor, reading) => goToSection(editor, reading, stopAfter)),
    walk('fazhi-report.previousSection', (editor, reading) => goToSection(editor, reading, stopBefore)),
    walk('fazhi-report.nextMissingPart', missingPartWalk()),
    walk('fazhi-report.nextProblem', goToNextProblem),
  );
}

function goToSection(
  editor: vscode.TextEditor,
  { report }: Reading,
  choose: (stops: readonly number[], offset: number) => Stop | undefined,
): void {
  const stops = sectionsOf(report).map((section) => section.heading.span.start);
  const stop = choose(stops, cursorOf(editor));
  moveTo(editor, stops[stop?.index ?? -1] ?? cursorOf(editor));
  if (stop === undefined) say(vscode.l10n.t('The report has no sections yet'));
  else if (stop.isRound) say(vscode.l10n.t('Went round: no more sections that way'));
}

async function goToNextProblem(editor: vscode.TextEditor, { findings }: Reading): Promise<void> {
  const stops = findings.map((finding) => finding.span.start);
  const stop = stopAfter(stops, cursorOf(editor));
  const finding = stop && findings[stop.index];
  if (stop === undefined || finding === undefined) return say(vscode.l10n.t('No problems'));
  moveTo(editor, finding.span.start);
  say(vscode.l10n.t('Problem {0} of {1}: {2}', stop.index + 1, findings.length, finding.message));
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Several parts may be missing at one place: a second call there goes on to the next of them. */
function missingPartWalk(): Walk {
  let last: { readonly gap: Gap; readonly document: vscode.TextDocument } | undefined;
  return async (editor, { document, report, findings }) => {
    const gaps = findGaps(report, RULE_OF_LAW, findings)
      .filter(({ kind }) => kind === 'missing')
      .sort((a, b) => a.at - b.at);
    const cursor = cursorOf(editor);
    const again = gaps.findIndex(({ at, part }) => at === cursor && part.id === last?.gap.part.id);
    const isThere = again >= 0 && last?.document === document;
    const stops = gaps.map(({ at }) => at);
    const index = isThere ? (again + 1) % gaps.length : stopAfter(stops, cursor - 1)?.index;
    const gap = index === undefined ? undefined : gaps[index];
    if (gap === undefined) return say(vscode.l10n.t('No part is missing'));
    last = { gap, document };
    await vscode.commands.executeCommand(SELECT_MISSING, gap.part.id, gap.at);
    moveTo(editor, gap.at);
    say(vscode.l10n.t('Missing: {0}. To add it, press Enter on its row in the report outline', gap.part.name));
  };
}

function cursorOf(editor: vscode.TextEditor): number {
  return editor.document.offsetAt(editor.selection.active);
}

function moveTo(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
