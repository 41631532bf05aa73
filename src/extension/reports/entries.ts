import type * as vscode from 'vscode';
import { atOnce } from '../../core/text/steps.ts';
import { type Entry, isCurrent, type Reader } from './reading.ts';
import { takeTurn } from './turns.ts';

/** Milliseconds that reading may take at a time; the host then sees to others before it goes on. */
const TURN = 8;

/** What came of reading each document last, and what is half read. */
export interface Entries {
  /** What came of reading the document last, be it an older version. */
  latest(document: vscode.TextDocument): Entry | undefined;
  /** What came of reading the present version. */
  current(document: vscode.TextDocument): Entry | undefined;
  /** Whether there is nothing to read: the version is read, the document closed, or too long to be read before it is saved. */
  isSettled(document: vscode.TextDocument): boolean;
  /** Reads the present version for as long as a turn lasts; undefined when that was not enough. */
  readOn(document: vscode.TextDocument): Entry | undefined;
  /** Reads all that is left to read of the present version. */
  readOut(document: vscode.TextDocument): Entry;
  drop(document: vscode.TextDocument): void;
  dropAll(): void;
}

/** A document half read, in the version that is being read. */
interface Begun {
  readonly version: number;
  readonly languageId: string;
  readonly reader: Reader;
}

/** Nothing is read yet; `begin` begins to read a document, `done` is told what came of it. */
export function createEntries(
  begin: (document: vscode.TextDocument) => Reader,
  done: (document: vscode.TextDocument, entry: Entry) => void,
): Entries {
  const entries = new Map<vscode.TextDocument, Entry>();
  const begun = new Map<vscode.TextDocument, Begun>();
  const current = (document: vscode.TextDocument) => {
    const entry = entries.get(document);
    return entry !== undefined && isCurrent(entry, document) ? entry : undefined;
  };
  const readerOf = (document: vscode.TextDocument): Reader => {
    const known = begun.get(document);
    if (known !== undefined && isCurrent(known, document)) return known.reader;
    const { version, languageId } = document;
    const reader = begin(document);
    begun.set(document, { version, languageId, reader });
    return reader;
  };
  const keep = (document: vscode.TextDocument, entry: Entry) => {
    begun.delete(document);
    entries.set(document, entry);
    done(document, entry);
    return entry;
  };
  return {
    latest: (document) => entries.get(document),
    current,
    isSettled: (document) =>
      document.isClosed || current(document) !== undefined || entries.get(document)?.isLong === true,
    readOn(document) {
      const turn = takeTurn(readerOf(document), TURN);
      return turn === undefined ? undefined : keep(document, turn.result);
    },
    readOut: (document) => keep(document, atOnce(readerOf(document))),
    drop(document) {
      entries.delete(document);
      begun.delete(document);
    },
    dropAll() {
      entries.clear();
      begun.clear();
    },
  };
}
