import type * as vscode from 'vscode';
import { carried } from '../../core/checking/carried.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { StageWish } from '../../core/model/stage.ts';
import { openDocument } from '../editor/documents.ts';
import { toReplacement } from '../editor/ranges.ts';
import { checkMode } from '../editor/settings.ts';

/** What is remembered of a document as long as it is open. */
export interface Memory {
  /** What the user wants it to be taken for, whatever the settings say. */
  readonly wish?: StageWish;
  /** The most blanks it had at a time. */
  readonly mostBlanks: number;
  /** What was found when it was checked last, moved with the text since; undefined: it is to be checked. */
  readonly carried?: readonly Finding[] | undefined;
}

/** What is remembered of each document. */
export interface Memories {
  of(document: vscode.TextDocument): Memory;
  /** Remembers that a document is to be taken for one under review, or is no longer; what was found before does not hold then. */
  hold(document: vscode.TextDocument, isHeld: boolean): void;
  /** Remembers that a document is to be checked when it is read next. */
  release(document: vscode.TextDocument): void;
  /** Moves what was found along with the text, unless it is checked anew while somebody types. */
  carry(
    document: vscode.TextDocument,
    found: readonly Finding[] | undefined,
    changes: readonly vscode.TextDocumentContentChangeEvent[],
  ): void;
  /** Remembers the most blanks a document had at a time. */
  count(document: vscode.TextDocument, mostBlanks: number): void;
  /** Drops what was found in all of them. */
  dropFindings(): void;
  /** Remembers of a document what it remembered of one, closed or open, that had its text under another name; what was found is found anew. */
  move(from: vscode.Uri, document: vscode.TextDocument): void;
  forget(document: vscode.TextDocument): void;
}

/** Of a document that was never read. */
const NOTHING: Memory = { mostBlanks: 0 };

/** Nothing is remembered yet. */
export function createMemories(): Memories {
  const memories = new Map<vscode.TextDocument, Memory>();
  /** What was remembered of those that are closed, by address: a new document is closed when it is saved in a file. */
  const left = new Map<string, Memory>();
  const of = (document: vscode.TextDocument): Memory =>
    memories.get(document) ?? (checkMode() === 'manual' ? { ...NOTHING, carried: [] } : NOTHING);
  return {
    of,
    hold(document, isHeld) {
      const { mostBlanks } = of(document);
      memories.set(document, isHeld ? { wish: 'review', mostBlanks } : { mostBlanks });
    },
    release: (document) => memories.set(document, { ...of(document), carried: undefined }),
    carry(document, found, changes) {
      if (checkMode() === 'onType') return;
      const memory = of(document);
      const findings = memory.carried ?? found;
      if (findings === undefined) return;
      memories.set(document, { ...memory, carried: carried(findings, changes.map(toReplacement)) });
    },
    count: (document, mostBlanks) => memories.set(document, { ...of(document), mostBlanks }),
    dropFindings() {
      const unchecked = checkMode() === 'manual' ? [] : undefined;
      for (const [document, memory] of memories) memories.set(document, { ...memory, carried: unchecked });
    },
    move(from, document) {
      const before = openDocument(from);
      const memory = (before && memories.get(before)) ?? left.get(from.toString());
      if (memory !== undefined) memories.set(document, { ...memory, carried: undefined });
    },
    forget(document) {
      const memory = memories.get(document);
      if (memory !== undefined) left.set(document.uri.toString(), { ...memory, carried: undefined });
      memories.delete(document);
    },
  };
}
