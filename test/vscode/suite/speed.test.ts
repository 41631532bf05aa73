import { afterEach, describe, it } from 'mocha';
import { commands, languages, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { PATIENCE, slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openText, untilShown, writeFile } from './editor.ts';
import { longReport } from './long-report.ts';
import { watchPauses } from './pauses.ts';
import { sample } from './place.ts';

const BYTES = 200_000;
const STROKES = 9;
/** The budgets of the design, in milliseconds: from the last key stroke to what it changes, and how long the host may be busy. */
const ANSWER = 150;
const BUSY = 16;
/** By then the editor has asked for all that depends on the text. */
const CALM = 500;
/** By then it has been held beside last year's report anew, and 待办 is listed. */
const LISTED = 2000;
const LISTINGS = 5;

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

  it('of a host that is never held up, with 待办 open and last year’s report of 200 KB beside it', async function () {
    this.timeout(60_000);
    const text = await longReport(BYTES);
    const [now, last] = [sample('长/今年.md'), sample('长/上年.md')];
    try {
      await writeFile(now, text);
      await writeFile(
        last,
        text.replaceAll('2024', '2023').replaceAll('2025', '2024').replaceAll('—2024年', '—2025年'),
      );
      const document = await openFile(now);
      await commands.executeCommand('fazhi-report.todos.focus');
      await commands.executeCommand('fazhi-report.compareWithLastYear');
      const isHeld = () => languages.getDiagnostics(now).some(({ source }) => source === '与上年报告比较');
      await assert.eventually(isHeld, 'what shows beside last year’s report');
      await sleep(LISTED);
      const slow: number[] = [];
      const busy: number[] = [];
      for (let count = 0; count < LISTINGS; count += 1) {
        slow.push(slowness());
        const stop = watchPauses();
        await stroke(document, new Position(6, 0), '\u5df2');
        await sleep(LISTED);
        busy.push(stop());
      }
      console.log(
        `suite│      median of ${LISTINGS} and least, in ms: busy ${middle(busy).toFixed(0)} (${Math.min(...busy).toFixed(0)})`,
      );
      const factor = middle(slow);
      const least = Math.min(...busy);
      assert.ok(least <= BUSY * PATIENCE * factor, `busy ${least} ms at best on a machine ${factor} × as slow`);
    } finally {
      await commands.executeCommand('fazhi-report.stopComparing');
      await closeAll();
      await workspace.fs.delete(sample('长'), { recursive: true });
    }
  });
});
