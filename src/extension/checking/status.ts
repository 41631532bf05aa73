import * as vscode from 'vscode';
import { countSeverities, FAULTS } from '../../core/model/severity.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { CHECK_NOW, TOGGLE_CHECKS } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { type CheckMode, checkMode, isCheckingOn } from '../editor/settings.ts';
import { createStatusItem, type Status } from '../editor/status-item.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { describeDeadlines } from './deadlines.ts';

/** Shows, while a report is in front, what it was read as and how many findings it has; turns checking on and off. */
export function registerStatus(reports: Reports): vscode.Disposable {
  const item = createStatusItem('fazhi-report.status');
  // What stands on one line with others is cut where the hover ends.
  const excused = createStatusItem('fazhi-report.excused');
  const dates = createStatusItem('fazhi-report.dates');
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && reports.known(document);
    const isLong = document !== undefined && reports.isLong(document);
    const isOurs = reading !== undefined || isLong;
    item.show(isOurs ? describeStatus(reading, isCheckingOn(), isLong, checkMode()) : undefined);
    excused.show(describeExcused(reading));
    dates.show(describeDates(reading, new Date()));
  };
  return vscode.Disposable.from(
    item,
    excused,
    dates,
    vscode.window.onDidChangeActiveTextEditor(show),
    reports.onDidRead(show),
  );
}

/** What the status item says of a report; without reading, of one so long that its last change was not read yet. */
export function describeStatus(
  reading: Reading | undefined,
  isOn: boolean,
  isLong: boolean,
  mode: CheckMode = 'onType',
) {
  const name = t('Fazhi Report');
  const year = describeYear(reading);
  const described = describeMode(isOn, isLong, mode, reading);
  return {
    name,
    text: [year, ...(isOn ? describeFindings(reading) : [])].join('  '),
    detail: described,
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
  if (isLong) return t('{0}, too long to be checked while typing', RULE_OF_LAW.name);
  if (mode === 'onSave') return t('{0}, checked when saved', RULE_OF_LAW.name);
  if (mode === 'manual') return t('{0}, checked when you ask', RULE_OF_LAW.name);
  return RULE_OF_LAW.name;
}

/** How much is found and, by marks in the text, not told. */
export function describeExcused(reading: Reading | undefined): Status | undefined {
  const count = reading?.excused.length ?? 0;
  return count === 0 ? undefined : aside(t('excused with a reason: {0}', count));
}

/** When a report is due; undefined long before and after. */
export function describeDates(reading: Reading | undefined, now: Date): Status | undefined {
  const dates = describeDeadlines(reading?.report.year.value ?? Number.NaN, now);
  return dates === '' ? undefined : aside(dates);
}

function aside(text: string): Status {
  return { name: t('Fazhi Report'), text, accessibilityInformation: { label: text } };
}

function describeFindings(reading: Reading | undefined): readonly string[] {
  const counts = countSeverities(reading?.findings ?? []);
  return FAULTS.map((severity) => `$(${severity}) ${counts[severity]}`);
}

function spellFindings(reading: Reading | undefined): string {
  const { error, warning, info } = countSeverities(reading?.findings ?? []);
  return t('errors: {0}, warnings: {1}, hints: {2}', error, warning, info);
}
