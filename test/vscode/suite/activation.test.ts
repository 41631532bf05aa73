import { after, describe, it } from 'mocha';
import { commands, extensions, workspace } from 'vscode';
import { PATIENCE, slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import { closeAll, openSample } from './editor.ts';

const id = 'fazhi-report.fazhi-report';

describe('activation', () => {
  after(closeAll);

  it('comes with a language that a report can be in, and takes at most 20 ms, as VS Code itself measures it', async () => {
    await openSample('clean.txt');
    await assert.eventually(() => extensions.getExtension(id)?.isActive, 'active');
    await commands.executeCommand('perfview.show');
    const row = await assert.eventually(() => {
      const page = workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf');
      return page && tableRow(page.getText(), id);
    }, 'our row in the table of extensions');
    assert.match(row.get('Event') ?? '', /^onLanguage:/);
    const time = Number(row.get('Call Activate'));
    const slow = slowness();
    console.log(`suite│      activate() took ${time} ms`);
    assert.ok(time <= 20 * PATIENCE * slow, `took ${time} ms on a machine ${slow} × as slow`);
  });

  it('registers every command of the manifest', async () => {
    const manifest: Manifest | undefined = extensions.getExtension(id)?.packageJSON;
    const registered = new Set(await commands.getCommands(true));
    const missing = manifest?.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** A row of a Markdown table, found by its first cell, by the names of its columns. */
function tableRow(markdown: string, first: string): ReadonlyMap<string, string> | undefined {
  const rows = markdown.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const at = rows.findIndex((cells) => cells[1] === first);
  const header = rows.slice(0, Math.max(at, 0)).findLast((cells) => cells[1] === 'Extension');
  const row = rows[at];
  return header && row && new Map(header.map((name, column) => [name, row[column] ?? '']));
}
