import * as vscode from 'vscode';
import { countSeverities, FAULTS } from '../../core/model/severity.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { CHECK_NOW, TOGGLE_CHECKS } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { type CheckMode, checkMode, isCheckingOn } from '../editor/settings.ts';
import { createStatusItem } from '../editor/status-item.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { describeDeadlines } from './deadlines.ts';

/** Shows, while a report is in front, what it was read as and how many findings it has; turns checking on and off. */
export function registerStatus(reports: Reports): vscode.Disposable {
  const item = createStatusItem('fazhi-report.status');
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && reports.known(document);
    const isLong = document !== undefined && reports.isLong(document);
    item.show(
      reading === undefined && !isLong
        ? undefined
        : describeStatus(reading, isCheckingOn(), isLong, new Date(), checkMode()),
    );
  };
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(show), reports.onDidRead(show));
}

/** What the status item says of a report; without reading, of one so long that its last change was not read yet. */
export function describeStatus(
  reading: Reading | undefined,
  isOn: boolean,
  isLong: boolean,
  now = new Date(),
  mode: CheckMode = 'onType',
) {
  const name = t('Fazhi Report');
  const year = describeYear(reading);
  const dates = describeDeadlines(reading?.report.year.value ?? Number.NaN, now);
  const described = describeMode(isOn, isLong, mode, reading);
  return {
    name,
    text: [year, ...(isOn ? describeFindings(reading) : [])].join('  '),
    detail: [described, ...describeExcused(reading), ...(dates === '' ? [] : [dates])].join(' · '),
    command: commandFor(isOn, mode),
    accessibilityInformation: {
      label: `${name}: ${year}, ${isOn ? spellFindings(reading) : described}`,
    },
  };
}

function describeYear(reading: Reading | undefined): string {
  const year = reading?.report.year.value;
  return year === undefined ? t('Report year unclear') : t('Report year {0}', String(year));
}

/** Whoever checks when they like gets that offered; to others checking itself is turned on and off. */
function commandFor(isOn: boolean, mode: CheckMode): vscode.Command {
  if (isOn && mode !== 'onType') return { command: CHECK_NOW, title: t('Check') };
  return { command: TOGGLE_CHECKS, title: isOn ? t('Stop Checking') : t('Check') };
}

function describeMode(isOn: boolean, isLong: boolean, mode: CheckMode, reading: Reading | undefined): string {
  if (reading?.isExcluded) return t('not checked, by the configuration of its folder');
  if (!isOn) return t('{0}, not checked', RULE_OF_LAW.name);
  if (isLong) return t('{0}, so long that it is checked only when opened and saved', RULE_OF_LAW.name);
  if (mode === 'onSave') return t('{0}, checked when saved', RULE_OF_LAW.name);
  if (mode === 'manual') return t('{0}, checked when you ask', RULE_OF_LAW.name);
  return RULE_OF_LAW.name;
}

/** How much is found and, by marks in the text, not told. */
function describeExcused(reading: Reading | undefined): readonly string[] {
  const count = reading?.excused.length ?? 0;
  return count === 0 ? [] : [t('excused with a reason: {0}', count)];
}

function describeFindings(reading: Reading | undefined): readonly string[] {
  const counts = countSeverities(reading?.findings ?? []);
  return FAULTS.map((severity) => `$(${severity}) ${counts[severity]}`);
}

function spellFindings(reading: Reading | undefined): string {
  const { error, warning, info } = countSeverities(reading?.findings ?? []);
  return t('errors: {0}, warnings: {1}, hints: {2}', error, warning, info);
}
