import * as vscode from 'vscode';
import { draft } from '../../core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { suffixOf } from '../../core/reading/suffixes.ts';
import { NEW_REPORT } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { yearDueNow } from './ask-year.ts';
import { showToFillIn } from './fill-in.ts';
import { type NewReport, STEPS } from './new-report-steps.ts';
import { folderFor } from './open-draft.ts';
import { askAll } from './steps.ts';

const KEY = 'newReport';

/** Lets the user begin a report from a few answers, which are remembered in this workspace. */
export function registerNewReport(memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand(NEW_REPORT, async () => {
    const keep = ({ year: _, ...lasting }: NewReport) => void memory.update(KEY, lasting);
    const facts = await askAll(t('New annual report'), remembered(memory), STEPS, keep);
    if (facts === undefined) return;
    await showToFillIn(draft(RULE_OF_LAW, facts), {
      ...facts,
      suffix: suffixOf(facts.syntax),
      folder: folderFor(),
    });
  });
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
