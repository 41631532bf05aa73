import * as vscode from 'vscode';
import { ACCEPT_ROLL_FORWARD, DISCARD_ROLL_FORWARD, ROLL_FORWARD } from '../editor/commands.ts';
import { closeDiff } from '../editor/diffs.ts';
import { t } from '../editor/l10n.ts';
import { say, tell } from '../editor/say.ts';
import type { Reports } from '../reports/reports.ts';
import { readReport } from '../reports/text-file.ts';
import { showNew } from './fill-in.ts';
import type { LastYears } from './last-years.ts';
import type { Forget } from './open-draft.ts';
import { createOpenPreviews, draftOf, givenOrInFront, type OpenPreviews } from './open-previews.ts';
import { pickSource } from './pick-source.ts';
import { makePreview, type Preview } from './preview.ts';
import { sayNoReport } from './say-no-report.ts';

/** Lets the user make this year's report from last year's: first to look at beside it, then as a new document. */
export function registerRollForward(
  reports: Pick<Reports, 'get' | 'onDidRead'>,
  lastYears: Pick<LastYears, 'set'>,
  forget: Forget,
): vscode.Disposable {
  const previews = createOpenPreviews();
  return vscode.Disposable.from(
    previews,
    vscode.commands.registerCommand(ROLL_FORWARD, (given: unknown) => preview(reports, previews, given)),
    vscode.commands.registerCommand(ACCEPT_ROLL_FORWARD, (given: unknown) =>
      accept(previews, lastYears, forget, given),
    ),
    vscode.commands.registerCommand(DISCARD_ROLL_FORWARD, discard),
    reports.onDidRead(({ document }) => previews.renewAllOf(document.uri)),
  );
}

async function preview(reports: Pick<Reports, 'get'>, previews: OpenPreviews, given: unknown): Promise<void> {
  const uri = given instanceof vscode.Uri ? given : await pickSource(reports);
  const source = uri && (await readReport(uri));
  if (uri !== undefined && source === undefined) return sayNoReport(uri);
  const made = source && (await makePreview(source));
  if (made === undefined) return;
  const address = await previews.show(made);
  void offer(made, address);
}

/** Says what the preview is for; it can be decided upon there, in the title of the editor, or later. */
async function offer({ year, rolled }: Preview, address: vscode.Uri): Promise<void> {
  const question = t(
    'This is how the report of {0} would begin: on the left last year’s, on the right the new one. The years have moved on, last year’s figures are left to fill in, its plans and shortcomings to answer; {1} places are doubtful. “Use” makes a new file of it; last year’s report stays as it is.',
    String(year + 1),
    rolled.doubts.length,
  );
  const [use, discard] = [
    { title: t('Use'), command: ACCEPT_ROLL_FORWARD },
    { title: t('Discard'), command: DISCARD_ROLL_FORWARD },
  ];
  const choice = await tell(question, true, [use, discard]);
  if (choice !== undefined) await vscode.commands.executeCommand(choice.command, address);
}

/** Closes a preview, the one in front if none is given; nothing was changed by it. */
async function discard(given: unknown): Promise<void> {
  const address = givenOrInFront(given);
  if (address === undefined) return say(t('No preview is in front'));
  await closeDiff(address);
}

/** Makes a new document of a preview, the one in front if none is given; one that is out of date is to be looked at again. */
async function accept(
  previews: OpenPreviews,
  lastYears: Pick<LastYears, 'set'>,
  forget: Forget,
  given: unknown,
): Promise<void> {
  const address = givenOrInFront(given);
  const accepted = address && previews.at(address);
  if (address === undefined || accepted === undefined) return say(t('No preview is in front'));
  if (await previews.renew(address)) return;
  await closeDiff(address);
  const { rolled } = accepted;
  const draft = draftOf(accepted);
  const document = await showNew(rolled.text, draft, forget);
  lastYears.set(document.uri, accepted.source.uri);
  const count = rolled.doubts.length;
  say(
    draft.folder === undefined
      ? t('Made. To check: {0}, see 待办', count)
      : t('Made; Ctrl+S saves it beside last year’s. To check: {0}, see 待办', count),
  );
}
