import * as vscode from 'vscode';
import { isDeclared, openDocument } from '../editor/documents.ts';
import { checkMode, onDidChangeSettings } from '../editor/settings.ts';
import { createTimers } from '../editor/timers.ts';
import { createAnnouncements } from './announcements.ts';
import { type Configurations, createConfigurations } from './configurations.ts';
import type { Declarations } from './declarations.ts';
import { createEntries } from './entries.ts';
import { createMemories } from './memories.ts';
import { canBeReport, type Entry, type Reader, type Reading, readDocument } from './reading.ts';

/** Milliseconds without a key stroke after which a document is read anew. */
const PAUSE = 75;

/** The reports that are open, each read once a version. */
export class Reports implements vscode.Disposable {
  readonly #declarations: Pick<Declarations, 'has' | 'onDidChange'> | undefined;
  readonly #configurations: Configurations;
  readonly #memories = createMemories();
  readonly #entries = createEntries(
    (document) => this.#begin(document),
    (document, entry) => this.#keep(document, entry),
  );
  readonly #timers = createTimers<vscode.TextDocument>();
  readonly #announcements = createAnnouncements();
  readonly #listeners: vscode.Disposable;

  /** Fires once typing pauses, when a document is opened, and when one closes or stops being a report. */
  readonly onDidRead = this.#announcements.onDidRead;

  /** Fires also for a document that is no report. */
  readonly onDidSettle = this.#announcements.onDidSettle;

  /** `declarations`: what somebody declared a report, whatever the text shows. */
  constructor(
    declarations?: Pick<Declarations, 'has' | 'onDidChange'>,
    configurations: Configurations = createConfigurations(),
  ) {
    this.#declarations = declarations;
    this.#configurations = configurations;
    this.#listeners = vscode.Disposable.from(
      configurations,
      this.#announcements,
      this.#timers,
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (checkMode() === 'onSave') this.check(document);
        else if (this.#isLong(document)) this.#schedule(document, 0);
      }),
      onDidChangeSettings(() => this.#readAll()),
      ...(declarations === undefined ? [] : [declarations.onDidChange(() => this.#readAll())]),
      configurations.onDidChange(() => this.#readAll()),
    );
    this.#readAll();
  }

  /** The reading of the document's current version, made now if need be; undefined when the document is not ours. */
  get(document: vscode.TextDocument): Reading | undefined {
    return this.#entries.isSettled(document) ? this.known(document) : this.#entries.readOut(document).reading;
  }

  /** The reading of the document's current version if it is made already. */
  known(document: vscode.TextDocument): Reading | undefined {
    return this.#entries.current(document)?.reading;
  }

  /**
   * The reading of the document's current version as soon as it is made in its turn; undefined when the document is not ours,
   * or nobody waits any more.
   */
  async settled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined> {
    const isSettled = this.#entries.isSettled(document) || (await this.#announcements.untilSettled(document, token));
    return isSettled ? this.known(document) : undefined;
  }

  /** Whether the document is a report, as far as was read, and too long to be read while somebody types. */
  isLong(document: vscode.TextDocument): boolean {
    return this.#isLong(document) && this.#entries.latest(document)?.reading !== undefined;
  }

  /** Whether the document, as far as was read, is no report but has half of what one shows. */
  isLikely(document: vscode.TextDocument): boolean {
    return this.#entries.latest(document)?.isLikely === true;
  }

  /** Takes a document for one under review until it is closed, or no longer; it is read anew. */
  holdToReview(document: vscode.TextDocument, isHeld: boolean): void {
    this.#memories.hold(document, isHeld);
    this.#readAnew(document);
  }

  /** Checks a document anew, whatever the settings say of when that is done. */
  check(document: vscode.TextDocument): void {
    this.#memories.release(document);
    this.#readAnew(document);
  }

  /** Whether a document is taken for one under review whatever the settings and its text say. */
  isHeldToReview(document: vscode.TextDocument): boolean {
    return this.#memories.of(document).wish === 'review';
  }

  /** Takes a document for what it was taken for under another name. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    const document = openDocument(to);
    if (document === undefined) return;
    this.#memories.move(from, document);
    this.#readAnew(document);
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #isLong(document: vscode.TextDocument): boolean {
    return this.#entries.latest(document)?.isLong === true;
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    this.#memories.carry(document, this.#entries.latest(document)?.reading?.findings, contentChanges);
    if (!this.#isLong(document)) this.#schedule(document, PAUSE);
  }

  #readAnew(document: vscode.TextDocument): void {
    this.#entries.drop(document);
    this.#schedule(document, 0);
  }

  #readAll(): void {
    this.#memories.dropFindings();
    this.#entries.dropAll();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    this.#timers.start(document, delay, () => this.#takeTurn(document));
  }

  #takeTurn(document: vscode.TextDocument): void {
    if (canBeReport(document) && this.#configurations.known(document) === undefined) {
      void this.#configurations.load(document).then(({ files }) => this.#configure(document, files.length > 0));
      return;
    }
    const entry = this.#entries.current(document) ?? this.#entries.readOn(document);
    if (entry === undefined) this.#schedule(document, 0);
    else this.#announcements.announce(document, entry.reading);
  }

  /** Goes on once the configuration is read; what was read without it does not hold where there is one. */
  #configure(document: vscode.TextDocument, isConfigured: boolean): void {
    if (isConfigured) this.#entries.drop(document);
    if (!document.isClosed) this.#schedule(document, 0);
  }

  #begin(document: vscode.TextDocument): Reader {
    const isKnown = isDeclared(document) || this.#declarations?.has(document.uri) === true;
    return readDocument(document, this.#memories.of(document), isKnown, this.#configurations.known(document));
  }

  #keep(document: vscode.TextDocument, { reading }: Entry): void {
    if (reading !== undefined) this.#memories.count(document, reading.mostBlanks);
    this.#announcements.settle(document);
  }

  #forget(document: vscode.TextDocument): void {
    this.#timers.stop(document);
    this.#entries.drop(document);
    this.#memories.forget(document);
    this.#announcements.settle(document);
    this.#announcements.announce(document, undefined);
  }
}
