import * as vscode from 'vscode';
import { allSections } from '../../core/model/report.ts';
import { countSeverities, FAULTS } from '../../core/model/severity.ts';
import { COPY_DIAGNOSTICS } from '../editor/commands.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { settingsInUse } from '../editor/settings.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';

/** Milliseconds from the last change of a document to its reading. */
type Latencies = WeakMap<vscode.TextDocument, number>;

/**
 * Writes down in the output channel 法治报告 when what was read, and copies what whoever is asked for help needs to know. Neither ever
 * holds the text of a report or the name of a file.
 */
export function registerLog(reports: Reports, extension: vscode.Extension<unknown>): vscode.Disposable {
  const log = vscode.window.createOutputChannel('法治报告', { log: true });
  const changed = new WeakMap<vscode.TextDocument, number>();
  const latencies: Latencies = new WeakMap();
  log.info(`${describeHost(extension)}`);
  return vscode.Disposable.from(
    log,
    vscode.workspace.onDidChangeTextDocument(({ document }) => changed.set(document, performance.now())),
    reports.onDidRead(({ document, reading }) => {
      const since = changed.get(document);
      changed.delete(document);
      if (since !== undefined) latencies.set(document, Math.round(performance.now() - since));
      log.debug(reading === undefined ? 'closed or no report any more' : describeReading(reading, latencies));
    }),
    vscode.commands.registerCommand(COPY_DIAGNOSTICS, async () => {
      const open = vscode.workspace.textDocuments.flatMap((document) => reports.known(document) ?? []);
      await vscode.env.clipboard.writeText(describeAll(extension, open, latencies));
      say(t('The diagnostic information was copied'));
    }),
  );
}

/** All that may help somebody to tell what is wrong: versions, settings, and of each report counts and times. */
export function describeAll(
  extension: vscode.Extension<unknown>,
  open: readonly Reading[],
  latencies: Latencies = new WeakMap(),
): string {
  return [
    describeHost(extension),
    `settings: ${JSON.stringify(settingsInUse())}`,
    ...open.map((reading) => describeReading(reading, latencies)),
    '',
  ].join('\n');
}

function describeHost({ packageJSON, extensionKind }: vscode.Extension<unknown>): string {
  const kind = vscode.ExtensionKind[extensionKind];
  const surface = vscode.UIKind[vscode.env.uiKind];
  const display = `${vscode.env.language}, ${surface}, ${kind}, remote: ${vscode.env.remoteName ?? 'none'}`;
  return `fazhi-report ${packageJSON.version}, VS Code ${vscode.version}, ${display}`;
}

function describeReading({ document, report, stage, findings, isChecked }: Reading, latencies: Latencies): string {
  const counts = countSeverities(findings);
  const rules = new Map<string, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return [
    `report: ${report.text.length} characters, ${document.lineCount} lines, ${report.syntax}, ${document.languageId}`,
    `stage ${stage}, sections ${[...allSections(report.sections)].length}, year ${report.year.value ?? 'unclear'}`,
    `${isChecked ? 'checked' : 'not checked'}: ${FAULTS.map((fault) => `${fault} ${counts[fault]}`).join(', ')}`,
    ...[...rules].sort().map(([rule, count]) => `${rule} ${count}`),
    `read ${latencies.get(document) ?? '?'} ms after the last change`,
  ].join('; ');
}
