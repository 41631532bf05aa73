import type * as vscode from 'vscode';
import { nameInWorkspace } from './last-years.ts';

/** Why somebody took a thing for done, and when (ISO date). */
export interface Tick {
  readonly reason: string;
  readonly date: string;
}

/** What was ticked off by hand in each document, by anchor, as this workspace remembers it. */
export interface Ticks {
  get(document: vscode.Uri, anchor: string): Tick | undefined;
  /** Ticks a thing off, or, undefined, no longer. */
  set(document: vscode.Uri, anchor: string, reason: string | undefined): Promise<void>;
}

/** What is remembered in a workspace, each tick by a key of its own. */
export function rememberTicks(memory: vscode.Memento): Ticks {
  const keyOf = (document: vscode.Uri, anchor: string) => `tick:${nameInWorkspace(document)}:${anchor}`;
  return {
    get: (document, anchor) => memory.get<Tick>(keyOf(document, anchor)),
    async set(document, anchor, reason) {
      const tick = reason === undefined ? undefined : { reason, date: new Date().toISOString().slice(0, 10) };
      await memory.update(keyOf(document, anchor), tick);
    },
  };
}
