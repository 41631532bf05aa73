import * as vscode from 'vscode';
import { explainYear } from '../../core/helping/explain-year.ts';
import { yearHints } from '../../core/helping/year-hints.ts';
import { SELECTOR } from '../editor/documents.ts';
import { toMarkdown } from '../editor/markdown.ts';
import { isOn, language } from '../editor/settings.ts';
import type { Reports } from '../reports/reports.ts';
import { refreshOn } from './refresh.ts';

/** Tells of those years of title, top headings, 文号 and date that surprise which year they are; of the others the hover tells. */
export function registerInlayHints(reports: Pick<Reports, 'settled' | 'onDidRead'>): vscode.Disposable {
  const refresh = refreshOn(reports, 'inlayHints');
  const provider = { ...hintProvider(reports), onDidChangeInlayHints: refresh.event };
  return vscode.Disposable.from(refresh, vscode.languages.registerInlayHintsProvider(SELECTOR, provider));
}

/** The hints of a stretch of a report; none in any other document, or where the user turned them off. */
export function hintProvider(reports: Pick<Reports, 'settled'>): vscode.InlayHintsProvider {
  return {
    async provideInlayHints(document, range, token) {
      if (!isOn('inlayHints', document)) return undefined;
      const report = (await reports.settled(document, token))?.report;
      if (report === undefined) return undefined;
      return yearHints(report, language()).flatMap(({ offset, label, span }): readonly vscode.InlayHint[] => {
        const position = document.positionAt(offset);
        if (!range.contains(position)) return [];
        const hint = new vscode.InlayHint(position, label);
        hint.paddingLeft = true;
        const explanation = explainYear(report, span.start, language());
        if (explanation !== undefined) hint.tooltip = toMarkdown([explanation]);
        return [hint];
      }) as vscode.InlayHint[];
    },
  };
}
