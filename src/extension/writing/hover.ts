import * as vscode from 'vscode';
import { explainAt } from '../../core/helping/explanations.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { toMarkdown } from '../markdown.ts';
import { toRange } from '../ranges.ts';
import { SELECTOR } from '../reading.ts';
import type { LastReadings } from './last-readings.ts';

/** Tells, where somebody points at a heading, a citation, a year, a figure or a set expression, what is known of it. */
export function registerHover(readings: Pick<LastReadings, 'settled'>): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, hoverProvider(readings));
}

/** What is known of a place of a report; nothing in any other document. */
export function hoverProvider(readings: Pick<LastReadings, 'settled'>): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const reading = await readings.settled(document, token);
      if (reading === undefined || reading.version !== document.version) return undefined;
      const found = explainAt(reading.report, RULE_OF_LAW, document.offsetAt(position));
      const [narrowest] = found;
      if (narrowest === undefined) return undefined;
      return new vscode.Hover(
        found.map((explanation) => toMarkdown([explanation])),
        toRange(document, narrowest.span),
      );
    },
  };
}
