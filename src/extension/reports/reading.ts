import type * as vscode from 'vscode';
import { type Inspection, lintInSteps } from '../../core/checking/lint.ts';
import { type Configuration, NO_CONFIGURATION } from '../../core/configuration/load.ts';
import { decide } from '../../core/configuration/precedence.ts';
import type { Report } from '../../core/model/report.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Stage } from '../../core/model/stage.ts';
import { isOpenBlank } from '../../core/outline/progress.ts';
import { mayBeReport } from '../../core/reading/candidate.ts';
import { hasHalfEvidence } from '../../core/reading/half-evidence.ts';
import { isOurs, parseOurs } from '../../core/reading/ours.ts';
import { parse } from '../../core/reading/parse.ts';
import { stageOf } from '../../core/views/stage.ts';
import { isDeclared, isOfUser, SELECTOR, syntaxIn } from '../editor/documents.ts';
import { checkSettings, isCheckingOn } from '../editor/settings.ts';
import type { Memory } from './memories.ts';

/** A longer document is read when it is opened and saved, not while somebody types. What is a report shows it before that. */
const LIVE_CHARACTERS = 1_000_000;

/** What is known of one version of a document. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly report: Report;
  /** What the report was taken for. */
  readonly stage: Stage;
  /** What the user decided for it. */
  readonly settings: Settings;
  /** Its configuration says that it is not to be checked. */
  readonly isExcluded: boolean;
  /** Empty while it is not checked. */
  readonly findings: readonly Finding[];
  /** The findings are those of this version, rather than carried along from one that was checked. */
  readonly isChecked: boolean;
  /** What was found and is excused by marks in the text. */
  readonly excused: readonly Finding[];
  /** The most places to fill in that the draft had at a time since it was opened. */
  readonly mostBlanks: number;
}

/** What came of reading one version of a document: nothing when it is no report. */
export interface Entry {
  readonly version: number;
  readonly languageId: string;
  readonly isLong: boolean;
  /** It is no report, but has half of what one shows. */
  readonly isLikely: boolean;
  readonly reading: Reading | undefined;
}

/** A document being read, a step at a time. */
export type Reader = Iterator<undefined, Entry>;

/** Reads a document, with a break behind the structure and behind each rule. */
export function* readDocument(
  document: vscode.TextDocument,
  memory: Memory,
  isKnown = isDeclared(document),
  configuration: Configuration = NO_CONFIGURATION,
): Generator<undefined, Entry> {
  const { version, languageId } = document;
  const nothing = { version, languageId, isLong: false, isLikely: false, reading: undefined };
  if (!canBeReport(document)) return nothing;
  const text = document.getText();
  const isLong = text.length > LIVE_CHARACTERS;
  const syntax = syntaxIn(document, text);
  const { profile } = configuration.settings;
  const isOther =
    isLong && !isKnown && parseOurs(text.slice(0, LIVE_CHARACTERS), syntax, false, '', profile) === undefined;
  if (isOther) return { ...nothing, isLong };
  if (!isKnown && !mayBeReport(text)) return { ...nothing, isLong };
  const report = parse(text, syntax, profile);
  if (!isOurs(report, isKnown, document.uri.path)) return { ...nothing, isLong, isLikely: hasHalfEvidence(report) };
  yield;
  const settings = decide({ file: configuration.settings, editor: checkSettings(document) });
  const isExcluded = configuration.isExcluded(document.uri.path);
  const stage = stageOf(report, memory.wish ?? settings.stage ?? 'auto');
  const isChecked = isCheckingOn() && memory.carried === undefined;
  const wanted = { ...settings, stage };
  const inspection = isChecked && !isExcluded ? yield* lintInSteps(report, wanted) : carriedIn(memory, isExcluded);
  const mostBlanks = Math.max(memory.mostBlanks, inspection.findings.filter(isOpenBlank).length);
  const checked = { stage, settings, isExcluded, ...inspection, isChecked };
  return {
    version,
    languageId,
    isLong,
    isLikely: false,
    reading: { document, version, report, ...checked, mostBlanks },
  };
}

function carriedIn({ carried = [] }: Memory, isExcluded: boolean): Inspection {
  return { findings: isCheckingOn() && !isExcluded ? carried : [], excused: [] };
}

/** Whether a document may hold a report, whatever its text. */
export function canBeReport(document: vscode.TextDocument): boolean {
  return SELECTOR.includes(document.languageId) && isOfUser(document);
}

/** Whether a document is still what it was read as; a change of language leaves the version as it is. */
export function isCurrent(
  entry: Pick<Entry, 'version' | 'languageId'>,
  { version, languageId }: vscode.TextDocument,
): boolean {
  return entry.version === version && entry.languageId === languageId;
}
