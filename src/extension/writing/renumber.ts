import * as vscode from 'vscode';
import { renumberAll } from '../../core/drafting/renumber.ts';
import { RENUMBER } from '../editor/commands.ts';
import { applyEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reports } from '../reports/reports.ts';

/** The command that numbers all headings afresh, and every 一是、二是. */
export function registerRenumber(reports: Pick<Reports, 'get'>): vscode.Disposable {
  return vscode.commands.registerCommand(RENUMBER, async () => {
    const front = frontReport(reports);
    if (front === undefined) return;
    const { document, report } = front.reading;
    const { edits, left } = renumberAll(report);
    if (edits.length > 0 && !(await applyEdits(document, edits))) return;
    const done = edits.length > 0 ? t('{0} numbers changed', edits.length) : t('All numbers are in order');
    say(left === 0 ? done : t('{0} numbers changed; {1} rows are too long to be numbered', edits.length, left));
  });
}
