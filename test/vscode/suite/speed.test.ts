import { afterEach, describe, it } from 'mocha';
import { commands, type Disposable, languages, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openText, untilShown } from './editor.ts';
import { longReport } from './long-report.ts';

const BYTES = 200_000;
const STROKES = 9;
/** The budgets of the design, in milliseconds: from the last key stroke to what it changes, and how long the host may be busy. */
const ANSWER = 150;
const BUSY = 16;
/** What `work` takes on a machine that has nothing else to do; on another the budgets grow as it does. */
const WORK = 8;
/** A report is read at one go, so that for now the host is busy this many times as long as the budget has it. */
const PATIENCE = 4;

/** Replaces a character of a heading's word by another, as a key stroke does. */
async function stroke(document: TextDocument, at: Position, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, at, text);
  await workspace.applyEdit(edit);
}

/** Resolves with the milliseconds that pass until the findings of a document change. */
function untilFound(document: TextDocument): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const listener: Disposable = languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
      listener.dispose();
      resolve(performance.now() - start);
    });
  });
}

/** The longest time between two turns of the event loop until it is stopped. */
function watchPauses(): () => number {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) setTimeout(turn);
  };
  setTimeout(turn);
  return () => {
    isOn = false;
    return longest;
  };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(work: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A piece of work that is the same everywhere. */
function work(): number {
  let value = 1;
  for (let count = 0; count < 400_000; count += 1) value = (value * 48271) % 2147483647;
  return value;
}

describe('speed', () => {
  afterEach(closeAll);

  it('of findings, outline and lenses after a key stroke in a report of 200 KB', async function () {
    this.timeout(60_000);
    const document = await openText(await longReport(BYTES), 'fazhi-report');
    await untilShown(document, (rules) => rules.length > 0);
    const times: Record<'found' | 'busy' | 'lenses' | 'outline' | 'work', number[]> = {
      found: [],
      busy: [],
      lenses: [],
      outline: [],
      work: [],
    };
    for (let count = 0; count < STROKES; count += 1) {
      times.work.push(await timed(async () => work()));
      const stop = watchPauses();
      const found = untilFound(document);
      await stroke(document, new Position(6, 0), '\u5df2');
      times.found.push(await found);
      times.busy.push(stop());
      times.lenses.push(await timed(() => commands.executeCommand('vscode.executeCodeLensProvider', document.uri)));
      times.outline.push(
        await timed(() => commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)),
      );
    }
    const told = Object.entries(times).map(
      ([name, values]) => `${name} ${middle(values).toFixed(0)} (${Math.min(...values).toFixed(0)})`,
    );
    console.log(`suite│      median of ${STROKES} and least, in ms: ${told.join(', ')}`);
    const slow = Math.max(1, middle(times.work) / WORK);
    for (const what of ['found', 'lenses', 'outline'] as const) {
      assert.ok(
        middle(times[what]) <= ANSWER * slow,
        `${what}: ${middle(times[what])} ms on a machine ${slow} × as slow`,
      );
    }
    assert.ok(
      middle(times.busy) <= BUSY * PATIENCE * slow,
      `busy ${middle(times.busy)} ms on a machine ${slow} × as slow`,
    );
  });
});
