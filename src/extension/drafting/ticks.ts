import * as vscode from 'vscode';
import { nameInWorkspace } from './last-years.ts';

/** Why somebody took a thing for done, and when (ISO date). */
export interface Tick {
  readonly reason: string;
  readonly date: string;
}

/** What was ticked off by hand in each document, by anchor, as this workspace remembers it. */
export interface Ticks {
  readonly onDidChange: vscode.Event<undefined>;
  get(document: vscode.Uri, anchor: string): Tick | undefined;
  /** Ticks a thing off, or, undefined, no longer. */
  set(document: vscode.Uri, anchor: string, reason: string | undefined): Promise<void>;
  /** Ticks off in a document what was ticked off in it under another name. */
  move(from: vscode.Uri, to: vscode.Uri): void;
  /** Forgets what was ticked off in a document that is gone, before another one bears its name. */
  forget(document: vscode.Uri): Promise<void>;
}

/**
 * What is remembered in a workspace, each tick by a key of its own. The editor opens a workspace in one window only; of two pages of a
 * browser on one folder, which it cannot tell apart, the one that ticks last decides what both find when they are opened again.
 */
export function rememberTicks(memory: vscode.Memento): Ticks & vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const keysOf = (document: vscode.Uri) => `tick:${nameInWorkspace(document)}:`;
  const keyOf = (document: vscode.Uri, anchor: string) => `${keysOf(document)}${anchor}`;
  return {
    onDidChange: changed.event,
    get: (document, anchor) => memory.get<Tick>(keyOf(document, anchor)),
    async set(document, anchor, reason) {
      const tick = reason === undefined ? undefined : { reason, date: new Date().toISOString().slice(0, 10) };
      await memory.update(keyOf(document, anchor), tick);
      changed.fire(undefined);
    },
    move(from, to) {
      const keys = memory.keys().filter((key) => key.startsWith(keysOf(from)));
      if (keys.length === 0 || keysOf(from) === keysOf(to)) return;
      for (const key of keys) void memory.update(keyOf(to, key.slice(keysOf(from).length)), memory.get(key));
      changed.fire(undefined);
    },
    async forget(document) {
      const keys = memory.keys().filter((key) => key.startsWith(keysOf(document)));
      if (keys.length === 0) return;
      await Promise.all(keys.map((key) => memory.update(key, undefined)));
      changed.fire(undefined);
    },
    dispose: () => changed.dispose(),
  };
}
