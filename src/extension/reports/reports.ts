import * as vscode from 'vscode';
import { carried } from '../../core/checking/carried.ts';
import { isDeclared } from '../editor/documents.ts';
import { toReplacement } from '../editor/ranges.ts';
import { checkMode, onDidChangeSettings } from '../editor/settings.ts';
import { createTimers } from '../editor/timers.ts';
import { type Configurations, createConfigurations } from './configurations.ts';
import type { Declarations } from './declarations.ts';
import {
  canBeReport,
  type Entry,
  isCurrent,
  type Memory,
  NO_MEMORY,
  type Reader,
  type Reading,
  readDocument,
  UNCHECKED,
} from './reading.ts';
import { takeTurn } from './turns.ts';

/** Milliseconds without a key stroke after which a document is read anew. */
const PAUSE = 75;

/** Milliseconds that reading may take at a time; the host then sees to others before it goes on. */
const TURN = 8;

/** A document was read, or, without reading, is no report any more or closed. */
export interface ReadEvent {
  readonly document: vscode.TextDocument;
  readonly reading: Reading | undefined;
}

/** A document half read, in the version that is being read. */
interface Begun {
  readonly version: number;
  readonly languageId: string;
  readonly reader: Reader;
}

/** The reports that are open, each read once a version. */
export class Reports implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #begun = new Map<vscode.TextDocument, Begun>();
  readonly #memories = new Map<vscode.TextDocument, Memory>();
  readonly #configurations: Configurations;
  readonly #timers = createTimers<vscode.TextDocument>();
  /** Those of which the listeners believe that they are reports. */
  readonly #announced = new Set<vscode.TextDocument>();
  readonly #didRead = new vscode.EventEmitter<ReadEvent>();
  /** Fires for every document that was read or closed, be it ours or not. */
  readonly #didSettle = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #listeners: vscode.Disposable;

  /** Fires once typing pauses, when a document is opened, and when one closes or stops being a report. */
  readonly onDidRead = this.#didRead.event;

  /** Fires also for a document that is no report. */
  readonly onDidSettle = this.#didSettle.event;

  readonly #declarations: Pick<Declarations, 'has' | 'onDidChange'> | undefined;

  /** `declarations`: what somebody declared a report, whatever the text shows. */
  constructor(
    declarations?: Pick<Declarations, 'has' | 'onDidChange'>,
    configurations: Configurations = createConfigurations(),
  ) {
    this.#declarations = declarations;
    this.#configurations = configurations;
    this.#listeners = vscode.Disposable.from(
      configurations,
      this.#didRead,
      this.#didSettle,
      this.#timers,
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.#carry(document, contentChanges);
        if (!this.#isLong(document)) this.#schedule(document, PAUSE);
      }),
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
    if (this.#isSettled(document)) return this.known(document);
    return this.#finish(document).reading;
  }

  /** The reading of the document's current version if it is made already. */
  known(document: vscode.TextDocument): Reading | undefined {
    const entry = this.#entries.get(document);
    return entry !== undefined && isCurrent(entry, document) ? entry.reading : undefined;
  }

  /**
   * The reading of the document's current version as soon as it is made in its turn; undefined when the document is not ours,
   * or nobody waits any more.
   */
  settled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined> {
    if (this.#isSettled(document)) return Promise.resolve(this.known(document));
    return new Promise((resolve) => {
      const finish = (reading: Reading | undefined) => {
        waiting.dispose();
        resolve(reading);
      };
      const waiting = vscode.Disposable.from(
        token.onCancellationRequested(() => finish(undefined)),
        this.#didSettle.event((other) => {
          if (other === document) finish(this.known(document));
        }),
      );
    });
  }

  /** Whether the document is a report, as far as was read, and too long to be read while somebody types. */
  isLong(document: vscode.TextDocument): boolean {
    return this.#isLong(document) && this.#entries.get(document)?.reading !== undefined;
  }

  /** Whether the document, as far as was read, is no report but has half of what one shows. */
  isLikely(document: vscode.TextDocument): boolean {
    return this.#entries.get(document)?.isLikely === true;
  }

  /** Takes a document for one under review until it is closed, or no longer; it is read anew. */
  holdToReview(document: vscode.TextDocument, isHeld: boolean): void {
    const { mostBlanks } = this.#memoryOf(document);
    this.#memories.set(document, isHeld ? { wish: 'review', mostBlanks } : { mostBlanks });
    this.#readAnew(document);
  }

  /** Checks a document anew, whatever the settings say of when that is done. */
  check(document: vscode.TextDocument): void {
    this.#memories.set(document, { ...this.#memoryOf(document), carried: undefined });
    this.#readAnew(document);
  }

  /** Whether a document is taken for one under review whatever the settings and its text say. */
  isHeldToReview(document: vscode.TextDocument): boolean {
    return this.#memoryOf(document).wish === 'review';
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #memoryOf(document: vscode.TextDocument): Memory {
    return this.#memories.get(document) ?? (checkMode() === 'manual' ? UNCHECKED : NO_MEMORY);
  }

  #readAnew(document: vscode.TextDocument): void {
    this.#entries.delete(document);
    this.#begun.delete(document);
    this.#schedule(document, 0);
  }

  /** Moves what was found along with the text, unless it is checked anew while somebody types. */
  #carry(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (checkMode() === 'onType') return;
    const memory = this.#memoryOf(document);
    const findings = memory.carried ?? this.#entries.get(document)?.reading?.findings;
    if (findings === undefined) return;
    this.#memories.set(document, { ...memory, carried: carried(findings, changes.map(toReplacement)) });
  }

  #isLong(document: vscode.TextDocument): boolean {
    return this.#entries.get(document)?.isLong === true;
  }

  /** Whether there is nothing to read: the version is read, the document closed, or too long to be read before it is saved. */
  #isSettled(document: vscode.TextDocument): boolean {
    const entry = this.#entries.get(document);
    return document.isClosed || (entry !== undefined && (isCurrent(entry, document) || entry.isLong));
  }

  #readAll(): void {
    const unchecked = checkMode() === 'manual' ? [] : undefined;
    for (const [document, memory] of this.#memories) this.#memories.set(document, { ...memory, carried: unchecked });
    this.#entries.clear();
    this.#begun.clear();
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
    const known = this.#entries.get(document);
    const entry = known !== undefined && isCurrent(known, document) ? known : this.#readOn(document);
    if (entry === undefined) this.#schedule(document, 0);
    else this.#announce(document, entry.reading);
  }

  /** Goes on once the configuration is read; what was read without it does not hold where there is one. */
  #configure(document: vscode.TextDocument, isConfigured: boolean): void {
    if (isConfigured) {
      this.#entries.delete(document);
      this.#begun.delete(document);
    }
    if (!document.isClosed) this.#schedule(document, 0);
  }

  /** Reads for as long as a turn lasts; undefined when that was not enough. */
  #readOn(document: vscode.TextDocument): Entry | undefined {
    const { reader } = this.#begin(document);
    const done = takeTurn(reader, TURN);
    return done === undefined ? undefined : this.#keep(document, done.result);
  }

  #announce(document: vscode.TextDocument, reading: Reading | undefined): void {
    if (reading !== undefined) this.#announced.add(document);
    else if (!this.#announced.delete(document)) return;
    this.#didRead.fire({ document, reading });
  }

  /** Reads all that is left to read of the present version. */
  #finish(document: vscode.TextDocument): Entry {
    const { reader } = this.#begin(document);
    let step = reader.next();
    while (!step.done) step = reader.next();
    return this.#keep(document, step.value);
  }

  #begin(document: vscode.TextDocument): Begun {
    const { version, languageId } = document;
    const begun = this.#begun.get(document);
    if (begun?.version === version && begun.languageId === languageId) return begun;
    const fresh = { version, languageId, reader: this.#reader(document) };
    this.#begun.set(document, fresh);
    return fresh;
  }

  #reader(document: vscode.TextDocument): Reader {
    const isKnown = isDeclared(document) || this.#declarations?.has(document.uri) === true;
    return readDocument(document, this.#memoryOf(document), isKnown, this.#configurations.known(document));
  }

  #keep(document: vscode.TextDocument, entry: Entry): Entry {
    this.#begun.delete(document);
    this.#entries.set(document, entry);
    const { reading } = entry;
    if (reading !== undefined) {
      this.#memories.set(document, { ...this.#memoryOf(document), mostBlanks: reading.mostBlanks });
    }
    this.#didSettle.fire(document);
    return entry;
  }

  #forget(document: vscode.TextDocument): void {
    this.#timers.stop(document);
    this.#entries.delete(document);
    this.#begun.delete(document);
    this.#memories.delete(document);
    this.#didSettle.fire(document);
    if (this.#announced.delete(document)) this.#didRead.fire({ document, reading: undefined });
  }
}
