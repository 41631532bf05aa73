import * as vscode from 'vscode';
import { explainAt } from '../../core/helping/explanations.ts';
import { SELECTOR } from '../editor/documents.ts';
import { toMarkdown } from '../editor/markdown.ts';
import { toRange } from '../editor/ranges.ts';
import { language } from '../editor/settings.ts';
import type { Reports } from '../reports/reports.ts';

/** Tells, where somebody points at a heading, a citation, a year, a figure or a set expression, what is known of it. */
export function registerHover(reports: Pick<Reports, 'settled'>): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, hoverProvider(reports));
}

/** What is known of a place of a report; nothing in any other document. */
export function hoverProvider(reports: Pick<Reports, 'settled'>): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const reading = await reports.settled(document, token);
      if (reading === undefined) return undefined;
      const found = explainAt(reading.report, reading.report.profile, document.offsetAt(position), language());
      const [narrowest] = found;
      if (narrowest === undefined) return undefined;
      return new vscode.Hover(
        found.map((explanation) => toMarkdown([explanation])),
        toRange(document, narrowest.span),
      );
    },
  };
}
