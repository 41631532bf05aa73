import * as vscode from 'vscode';
import type { Finding } from '../../core/model/rule.ts';
import { findGaps, type Gap } from '../../core/outline/outline-gaps.ts';
import { type Stop, stopAfter, stopBefore } from '../../core/outline/stops.ts';
import { sectionsOf } from '../../core/views/sections.ts';
import {
  NEXT_MISSING_PART,
  NEXT_PROBLEM,
  NEXT_SECTION,
  PREVIOUS_SECTION,
  SELECT_MISSING_PART,
} from '../editor/commands.ts';
import { setContext } from '../editor/context-keys.ts';
import { cursorOf, moveCursor, select } from '../editor/cursor.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { type FrontReport, reportToWorkOn } from '../reports/front-report.ts';
import type { Reports } from '../reports/reports.ts';

/** Commands that go from place to place in the report that is in front, round and round. */
export function registerNavigation(reports: Pick<Reports, 'get'>): vscode.Disposable {
  const walk = (command: string, go: (front: FrontReport, from: unknown) => void | Promise<void>) =>
    vscode.commands.registerCommand(command, async (from?: unknown) => {
      const front = await reportToWorkOn(reports);
      if (front !== undefined) await go(front, from);
    });
  return vscode.Disposable.from(
    walk(NEXT_SECTION, (front) => goToSection(front, stopAfter)),
    walk(PREVIOUS_SECTION, (front) => goToSection(front, stopBefore)),
    walk(NEXT_MISSING_PART, missingPartWalk()),
    walk(NEXT_PROBLEM, goToNextProblem),
  );
}

function goToSection(
  { editor, reading: { report } }: FrontReport,
  choose: (stops: readonly number[], offset: number) => Stop | undefined,
): void {
  const stops = sectionsOf(report).map((section) => section.heading.span.start);
  const stop = choose(stops, cursorOf(editor));
  moveCursor(editor, stops[stop?.index ?? -1] ?? cursorOf(editor));
  if (stop === undefined) say(t('The report has no sections yet'));
  else if (stop.isRound) say(t('Went round: no more sections that way'));
}

/** Selects what is wrong, and in a draft in which nothing is to what is still to be written. */
async function goToNextProblem({ editor, reading: { findings } }: FrontReport, from: unknown): Promise<void> {
  const faults = findings.filter(({ severity }) => severity !== 'todo');
  const ring = faults.length > 0 ? faults : findings;
  const stops = ring.map((finding) => finding.span.start);
  const stop = stopAfter(stops, typeof from === 'number' ? from : editor.document.offsetAt(editor.selection.start));
  const finding = stop && ring[stop.index];
  if (stop === undefined || finding === undefined) return say(t('No problems'));
  select(editor, finding.span.start, finding.span.end);
  void setContext('fazhi-report.problemSeen', true);
  say(sayStop(finding, stop.index + 1, ring.length));
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function sayStop({ severity, message }: Finding, number: number, count: number): string {
  if (severity === 'todo') return t('To write, {0} of {1}: {2}', number, count, message);
  return t('Problem {0} of {1}: {2}', number, count, message);
}

/** Several parts may be missing at one place: a second call there goes on to the next of them. */
function missingPartWalk(): (front: FrontReport) => Promise<void> {
  let last: { readonly gap: Gap; readonly document: vscode.TextDocument } | undefined;
  return async ({ editor, reading: { document, report, findings } }) => {
    const gaps = findGaps(report, report.profile, findings)
      .filter(({ kind }) => kind === 'missing')
      .sort((a, b) => a.at - b.at);
    const cursor = cursorOf(editor);
    const again = gaps.findIndex(({ at, part }) => at === cursor && part.id === last?.gap.part.id);
    const isThere = again >= 0 && last?.document === document;
    const stops = gaps.map(({ at }) => at);
    const index = isThere ? (again + 1) % gaps.length : stopAfter(stops, cursor - 1)?.index;
    const gap = index === undefined ? undefined : gaps[index];
    if (gap === undefined) return say(t('No part is missing'));
    last = { gap, document };
    await vscode.commands.executeCommand(SELECT_MISSING_PART, gap.part.id, gap.at);
    moveCursor(editor, gap.at);
    say(t('Missing: {0}. To add it, press Enter on its row in the report outline', gap.part.name));
  };
}
