import { TextDocument } from 'vscode-languageserver-textdocument';
import { safeFixes } from '../core/checking/fix.ts';
import { lint } from '../core/checking/lint.ts';
import type { Finding } from '../core/model/rule.ts';
import { countSeverities, SEVERITIES, type Severity } from '../core/model/severity.ts';
import { parseOurs } from '../core/reading/ours.ts';
import type { Encoding } from './decode.ts';
import type { Source } from './load.ts';
import type { Unread } from './targets.ts';

/** A document with what was found in it; nothing ever is in one that is no report. */
export interface Checked {
  readonly file: string;
  readonly isReport: boolean;
  readonly encoding: Encoding;
  /** Turns offsets into lines and columns. */
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
}

/** What came of everything that was to be checked. */
export interface Results {
  readonly checked: readonly Checked[];
  readonly unread: readonly Unread[];
}

/** Checks the text of a document; `text` stands in for the source's own, after it was changed. */
export function check(source: Source, text: string = source.decoded.text): Checked {
  const report = parseOurs(text, source.syntax, source.isAlwaysReport);
  return {
    file: source.target.name,
    isReport: report !== undefined,
    encoding: source.decoded.encoding,
    document: TextDocument.create(source.target.name, source.syntax, 0, text),
    findings: report === undefined ? [] : lint(report),
  };
}

/** How many findings of each severity there are in all. */
export function countFindings({ checked }: Results): Readonly<Record<Severity, number>> {
  return countSeverities(checked.flatMap(({ findings }) => findings));
}

/** The number of findings `--fix` can repair. */
export function countFixable({ checked }: Results): number {
  return checked.reduce((sum, { findings }) => sum + safeFixes(findings).length, 0);
}

/** Whether anything was found that is at least as severe. */
export function reaches(results: Results, least: Severity): boolean {
  const counts = countFindings(results);
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => counts[severity] > 0);
}
