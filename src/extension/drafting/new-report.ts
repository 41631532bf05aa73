import * as vscode from 'vscode';
import { draft } from '../../core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { suffixOf } from '../../core/reading/suffixes.ts';
import { NEW_REPORT } from '../editor/commands.ts';
import { isReadOnly, openDocument } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import type { Configurations } from '../reports/configurations.ts';
import { yearDueNow } from './ask-year.ts';
import { isBlank } from './blank-page.ts';
import { fillWith } from './fill-in.ts';
import { type NewReport, STEPS, STEPS_ON_PAGE } from './new-report-steps.ts';
import { type Forget, folderFor, openDraft } from './open-draft.ts';
import { askAll } from './steps.ts';

const KEY = 'newReport';

/** Lets the user begin a report from a few answers, which are remembered in this workspace: in an empty document, or in a new one. */
export function registerNewReport(
  memory: vscode.Memento,
  configurations: Pick<Configurations, 'load'>,
  forget: Forget,
): vscode.Disposable {
  return vscode.commands.registerCommand(NEW_REPORT, (given: unknown) =>
    begin(memory, configurations, forget, given instanceof vscode.Uri ? openDocument(given) : undefined),
  );
}

async function begin(
  memory: vscode.Memento,
  configurations: Pick<Configurations, 'load'>,
  forget: Forget,
  page: vscode.TextDocument | undefined,
): Promise<void> {
  const start = remembered(memory);
  const isOnPage = page !== undefined && isBlank(page) && !isReadOnly(page);
  const keep = ({ year: _, ...lasting }: NewReport) =>
    void memory.update(KEY, isOnPage ? { ...lasting, syntax: start.syntax } : lasting);
  const facts = isOnPage
    ? await askAll(t('New annual report'), { ...start, syntax: 'plain' }, STEPS_ON_PAGE, keep)
    : await askAll(t('New annual report'), start, STEPS, keep);
  if (facts === undefined) return;
  // Something may have been typed while the questions stood there.
  const document =
    isOnPage && isBlank(page)
      ? page
      : await openDraft({ ...facts, suffix: suffixOf(facts.syntax), folder: folderFor() }, forget);
  const { profile = RULE_OF_LAW } = (await configurations.load(document)).settings;
  await fillWith(document, draft(profile, facts));
}

/** The answers of last time; the year is always the one that is due. */
function remembered(memory: vscode.Memento): NewReport {
  return {
    organ: '',
    kind: 'department',
    recipients: '',
    numbered: true,
    syntax: 'plain',
    ...memory.get<Omit<NewReport, 'year'>>(KEY),
    year: yearDueNow(),
  };
}
