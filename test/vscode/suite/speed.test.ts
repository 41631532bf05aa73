import { afterEach, describe, it } from 'mocha';
import { commands, languages, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { PATIENCE, slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import { closeAll, openText, untilShown } from './editor.ts';
import { longReport } from './long-report.ts';
import { watchPauses } from './pauses.ts';

const BYTES = 200_000;
const STROKES = 9;
/** The budgets of the design, in milliseconds: from the last key stroke to what it changes, and how long the host may be busy. */
const ANSWER = 150;
const BUSY = 16;
/** By then the editor has asked for all that depends on the text. */
const CALM = 500;

/** Replaces a character of a heading's word by another, as a key stroke does. */
async function stroke(document: TextDocument, at: Position, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, at, text);
  await workspace.applyEdit(edit);
}

/** The milliseconds that pass until the findings of a document are others. The event would tell of them 50 ms late. */
async function untilFound(document: TextDocument): Promise<number> {
  const start = performance.now();
  const first = () => languages.getDiagnostics(document.uri)[0];
  const before = first();
  while (first() === before) await sleep(2);
  return performance.now() - start;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(work: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('speed', () => {
  afterEach(closeAll);

  it('of findings, outline and lenses after a key stroke in a report of 200 KB', async function () {
    this.timeout(60_000);
    const document = await openText(await longReport(BYTES), 'fazhi-report');
    await untilShown(document, (rules) => rules.length > 0);
    const times: Record<'found' | 'busy' | 'lenses' | 'outline', number[]> = {
      found: [],
      busy: [],
      lenses: [],
      outline: [],
    };
    const slow: number[] = [];
    for (let count = 0; count < STROKES; count += 1) {
      slow.push(slowness());
      const stop = watchPauses();
      const found = untilFound(document);
      await stroke(document, new Position(6, 0), '\u5df2');
      times.found.push(await found);
      await sleep(CALM);
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
    const factor = middle(slow);
    for (const what of ['found', 'lenses', 'outline'] as const) {
      const least = Math.min(...times[what]);
      assert.ok(least <= ANSWER * PATIENCE * factor, `${what}: at best ${least} ms on a machine ${factor} × as slow`);
    }
    const busy = Math.min(...times.busy);
    assert.ok(busy <= BUSY * PATIENCE * factor, `busy ${busy} ms at best on a machine ${factor} × as slow`);
  });
});
