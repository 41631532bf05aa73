import * as vscode from 'vscode';
import { lintInSteps } from '../core/checking/lint.ts';
import type { Report } from '../core/model/report.ts';
import type { Finding } from '../core/model/rule.ts';
import { parseOurs } from '../core/reading/ours.ts';
import { syntaxOf } from '../core/reading/syntax.ts';
import { isCheckingOn, readSettings } from './settings.ts';

/** The language of documents that are reports whatever they hold. */
export const REPORT_LANGUAGE = 'fazhi-report';

/** The languages of documents that can be reports; a reading says which are. */
export const SELECTOR: readonly string[] = [REPORT_LANGUAGE, 'markdown', 'plaintext'];

/** A longer document is read when it is opened and saved, not while somebody types. */
const LIVE_CHARACTERS = 1_000_000;

/** What is known of one version of a document. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly report: Report;
  /** Empty while checking is off. */
  readonly findings: readonly Finding[];
}

/** What came of reading one version of a document: nothing when it is no report. */
export interface Entry {
  readonly version: number;
  readonly languageId: string;
  readonly isLong: boolean;
  readonly reading: Reading | undefined;
}

/** A document being read, a step at a time. */
export type Reader = Iterator<undefined, Entry>;

/** Reads a document, with a break behind the structure and behind each rule. */
export function* readDocument(document: vscode.TextDocument): Generator<undefined, Entry> {
  const { version, languageId } = document;
  const nothing = { version, languageId, isLong: false, reading: undefined };
  if (!SELECTOR.includes(languageId) || !isOfUser(document)) return nothing;
  const text = document.getText();
  const isLong = text.length > LIVE_CHARACTERS;
  const isDeclared = languageId === REPORT_LANGUAGE;
  if (isLong && !isDeclared) return { ...nothing, isLong };
  const report = parseOurs(text, languageId === 'markdown' ? 'markdown' : syntaxOf(text), isDeclared);
  if (report === undefined) return nothing;
  yield;
  const findings = isCheckingOn() ? yield* lintInSteps(report, readSettings(document)) : [];
  return { version, languageId, isLong, reading: { document, version, report, findings } };
}

/** Whether a document is still what it was read as; a change of language leaves the version as it is. */
export function isCurrent(entry: Entry, { version, languageId }: vscode.TextDocument): boolean {
  return entry.version === version && entry.languageId === languageId;
}

/** Whether the document is in no language of its own, and the report language would suit it better. */
export function isPlainText(document: vscode.TextDocument): boolean {
  return document.languageId === 'plaintext';
}

/** Whether it is a document someone works on, rather than the other side of a comparison, a log or a page of the manual. */
function isOfUser({ isUntitled, uri }: vscode.TextDocument): boolean {
  return isUntitled || (uri.scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined);
}
