import { TextDocument } from 'vscode-languageserver-textdocument';
import { safeFixes } from '../core/checking/fix.ts';
import { lint } from '../core/checking/lint.ts';
import type { Finding } from '../core/model/rule.ts';
import type { Severity } from '../core/model/severity.ts';
import { mayBeReport } from '../core/reading/candidate.ts';
import { parse } from '../core/reading/parse.ts';
import { isReport } from '../core/reading/recognize.ts';
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

/** How much was found. */
export interface Summary {
  /** Read and checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Checks the text of a document; `text` stands in for the source's own, after it was changed. */
export function check(source: Source, text: string = source.decoded.text): Checked {
  const report = source.isAlwaysReport || mayBeReport(text) ? parse(text, source.syntax) : undefined;
  const isOurs = report !== undefined && (source.isAlwaysReport || isReport(report));
  return {
    file: source.target.name,
    isReport: isOurs,
    encoding: source.decoded.encoding,
    document: TextDocument.create(source.target.name, source.syntax, 0, text),
    findings: isOurs ? lint(report) : [],
  };
}

/** Counts the findings of several documents by severity. */
export function summarize({ checked }: Results): Summary {
  const count = (severity: Severity) =>
    checked.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return { files: checked.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** The number of findings `--fix` can repair. */
export function countFixable({ checked }: Results): number {
  return checked.reduce((sum, { findings }) => sum + safeFixes(findings).length, 0);
}

/** Whether anything was found that is at least as severe. */
export function reaches({ errors, warnings, infos }: Summary, least: Severity): boolean {
  const warningsCount = least === 'error' ? 0 : warnings;
  return errors + warningsCount + (least === 'info' ? infos : 0) > 0;
}
