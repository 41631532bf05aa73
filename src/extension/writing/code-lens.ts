import * as vscode from 'vscode';
import { type SectionLens, sectionLenses } from '../../core/outline/section-lenses.ts';
import { INSERT_PART } from '../editor/commands.ts';
import { SELECTOR } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { toRange } from '../editor/ranges.ts';
import { isOn, language } from '../editor/settings.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import type { Row } from '../reports/rows.ts';
import { refreshOn } from './refresh.ts';

/** Shows above every top heading which part it is, its 字数 and findings, and adds the part that should stand next. */
export function registerCodeLens(reports: Pick<Reports, 'settled' | 'onDidRead'>): vscode.Disposable {
  const refresh = refreshOn(reports, 'codeLens');
  const provider = { ...lensProvider(reports), onDidChangeCodeLenses: refresh.event };
  return vscode.Disposable.from(refresh, vscode.languages.registerCodeLensProvider(SELECTOR, provider));
}

/** The lenses of a report; none in any other document, or where the user turned them off. */
export function lensProvider(reports: Pick<Reports, 'settled'>): vscode.CodeLensProvider {
  return {
    async provideCodeLenses(document, token) {
      if (!isOn('codeLens', document)) return undefined;
      const reading = await reports.settled(document, token);
      if (reading === undefined) return undefined;
      const lenses = sectionLenses(reading.report, reading.findings, reading.report.profile, reading.stage, language());
      return lenses.flatMap((lens) => toCodeLenses(reading, lens));
    },
  };
}

function toCodeLenses(reading: Reading, { span, text, first, missing }: SectionLens): readonly vscode.CodeLens[] {
  const { document } = reading;
  const range = toRange(document, span);
  const show: vscode.Command =
    first === undefined
      ? { title: text, command: '' }
      : {
          title: text,
          tooltip: t('Go to the first problem of this section'),
          command: 'vscode.open',
          arguments: [document.uri, { selection: toRange(document, first.span) }],
        };
  if (missing === undefined) return [new vscode.CodeLens(range, show)];
  const row: Row = { id: '', node: missing, reading, parent: undefined, children: [] };
  const title = t('Insert missing part: {0}', missing.text);
  return [
    new vscode.CodeLens(range, show),
    new vscode.CodeLens(range, { title, command: INSERT_PART, arguments: [row] }),
  ];
}
