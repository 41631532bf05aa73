import * as vscode from 'vscode';
import { explainYear } from '../../core/helping/explain-year.ts';
import { yearHints } from '../../core/helping/year-hints.ts';
import { toMarkdown } from '../markdown.ts';
import { SELECTOR } from '../reading.ts';
import type { Reports } from '../reports.ts';
import { SECTION } from '../settings.ts';
import type { LastReadings } from './last-readings.ts';
import { refreshOn } from './refresh.ts';

const SETTING = 'inlayHints';

/** Shows behind the years of title, headings, 文号 and date which year they are. */
export function registerInlayHints(
  reports: Pick<Reports, 'onDidRead'>,
  readings: Pick<LastReadings, 'settled'>,
): vscode.Disposable {
  const refresh = refreshOn(reports, SETTING);
  const provider = { ...hintProvider(readings), onDidChangeInlayHints: refresh.event };
  return vscode.Disposable.from(refresh, vscode.languages.registerInlayHintsProvider(SELECTOR, provider));
}

/** The hints of a stretch of a report; none in any other document, or where the user turned them off. */
export function hintProvider(readings: Pick<LastReadings, 'settled'>): vscode.InlayHintsProvider {
  return {
    async provideInlayHints(document, range, token) {
      if (!vscode.workspace.getConfiguration(SECTION, document).get(SETTING, true)) return undefined;
      const reading = await readings.settled(document, token);
      if (reading === undefined || reading.version !== document.version) return undefined;
      const { report } = reading;
      return yearHints(report).flatMap(({ offset, label, span }): readonly vscode.InlayHint[] => {
        const position = document.positionAt(offset);
        if (!range.contains(position)) return [];
        const hint = new vscode.InlayHint(position, label);
        hint.paddingLeft = true;
        const explanation = explainYear(report, span.start);
        if (explanation !== undefined) hint.tooltip = toMarkdown([explanation]);
        return [hint];
      }) as vscode.InlayHint[];
    },
  };
}
