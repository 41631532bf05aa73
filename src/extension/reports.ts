import * as vscode from 'vscode';
import { lint } from '../core/lint.ts';
import { parse } from '../core/parse.ts';
import { mayBeReport } from '../core/reading/candidate.ts';
import { isReport } from '../core/reading/recognize.ts';
import { syntaxOf } from '../core/reading/syntax.ts';
import type { Report } from '../core/report.ts';
import type { Finding } from '../core/rule.ts';
import { isCheckingOn, readSettings, SECTION } from './settings.ts';

/** The language of documents that are reports whatever they hold. */
export const REPORT_LANGUAGE = 'fazhi-report';

/** The languages of documents that can be reports; `Reports.get` says which are. */
export const SELECTOR: readonly string[] = [REPORT_LANGUAGE, 'markdown', 'plaintext'];

/** Whether the document is in no language of its own, and the report language would suit it better. */
export function isPlainText(document: vscode.TextDocument): boolean {
  return document.languageId === 'plaintext';
}

/** Milliseconds without a key stroke after which a document is read anew. */
const PAUSE = 100;

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

/** A document was read, or, without reading, is no report any more or closed. */
export interface ReadEvent {
  readonly document: vscode.TextDocument;
  readonly reading: Reading | undefined;
}

interface Entry {
  readonly version: number;
  readonly languageId: string;
  readonly isLong: boolean;
  readonly reading: Reading | undefined;
}

/** The reports that are open, each read once a version. */
export class Reports implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Those of which the listeners believe that they are reports. */
  readonly #announced = new Set<vscode.TextDocument>();
  readonly #didRead = new vscode.EventEmitter<ReadEvent>();
  readonly #listeners: vscode.Disposable;

  /** Fires once typing pauses, when a document is opened, and when one closes or stops being a report. */
  readonly onDidRead = this.#didRead.event;

  constructor() {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && !this.isLong(document)) this.#schedule(document, PAUSE);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (this.isLong(document)) this.#schedule(document, 0);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SECTION)) this.#readAll();
      }),
    );
    this.#readAll();
  }

  /** The reading of the document's current version, made now if need be; undefined when the document is not ours. */
  get(document: vscode.TextDocument): Reading | undefined {
    const entry = this.#entries.get(document);
    if (entry !== undefined && isCurrent(entry, document)) return entry.reading;
    return document.isClosed || entry?.isLong === true ? undefined : this.#read(document);
  }

  /** Whether the document is too long to be read while somebody types. */
  isLong(document: vscode.TextDocument): boolean {
    return this.#entries.get(document)?.isLong === true;
  }

  /** Whether reports are checked; their structure is read in any case. */
  get enabled(): boolean {
    return isCheckingOn();
  }

  /** Turns checking on or off where the user has decided it before: in this workspace, or everywhere. */
  setEnabled(on: boolean): void {
    const configuration = vscode.workspace.getConfiguration(SECTION);
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const isOfWorkspace = configuration.inspect('enable')?.workspaceValue !== undefined;
    void configuration.update('enable', on, isOfWorkspace ? Workspace : Global);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#didRead.dispose();
  }

  #readAll(): void {
    this.#entries.clear();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    clearTimeout(this.#timers.get(document));
    const announce = () => {
      this.#timers.delete(document);
      this.#announce(document);
    };
    this.#timers.set(document, setTimeout(announce, delay));
  }

  #announce(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    const reading = entry !== undefined && isCurrent(entry, document) ? entry.reading : this.#read(document);
    if (reading !== undefined) this.#announced.add(document);
    else if (!this.#announced.delete(document)) return;
    this.#didRead.fire({ document, reading });
  }

  #read(document: vscode.TextDocument): Reading | undefined {
    const entry = readDocument(document);
    this.#entries.set(document, entry);
    return entry.reading;
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#entries.delete(document);
    if (this.#announced.delete(document)) this.#didRead.fire({ document, reading: undefined });
  }
}

/** A change of language leaves the version as it is. */
function isCurrent(entry: Entry, { version, languageId }: vscode.TextDocument): boolean {
  return entry.version === version && entry.languageId === languageId;
}

function readDocument(document: vscode.TextDocument): Entry {
  const { version, languageId } = document;
  const nothing = { version, languageId, isLong: false, reading: undefined };
  if (!SELECTOR.includes(languageId) || !isOfUser(document)) return nothing;
  const text = document.getText();
  const isLong = text.length > LIVE_CHARACTERS;
  const isDeclared = languageId === REPORT_LANGUAGE;
  if (!isDeclared && (isLong || !mayBeReport(text))) return { ...nothing, isLong };
  const report = parse(text, languageId === 'markdown' ? 'markdown' : syntaxOf(text));
  if (!isDeclared && !isReport(report)) return nothing;
  const findings = isCheckingOn() ? lint(report, readSettings(document)) : [];
  return { version, languageId, isLong, reading: { document, version, report, findings } };
}

/** Whether it is a document someone works on, rather than the other side of a comparison, a log or a page of the manual. */
function isOfUser({ isUntitled, uri }: vscode.TextDocument): boolean {
  return isUntitled || (uri.scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined);
}
