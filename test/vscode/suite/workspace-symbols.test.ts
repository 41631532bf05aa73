import { afterEach, describe, it } from 'mocha';
import { CancellationTokenSource, commands, type SymbolInformation, SymbolKind } from 'vscode';
import { workspaceSymbols } from '../../../src/extension/outline/workspace-symbols.ts';
import * as assert from './assert.ts';
import { closeAll } from './editor.ts';

/** What is found by us: VS Code itself finds headings of Markdown, whose level it tells. */
async function search(query: string): Promise<readonly SymbolInformation[]> {
  const name = 'vscode.executeWorkspaceSymbolProvider';
  const found = await commands.executeCommand<readonly SymbolInformation[]>(name, query);
  return found.filter((symbol) => !symbol.name.startsWith('#'));
}

describe('symbols of the workspace', () => {
  afterEach(closeAll);

  it('are titles and headings of every report of the folder, by their letters', async () => {
    const found = await search('存在的不足');
    assert.ok(new Set(found.map(({ location }) => location.uri.path)).size > 1, 'one file only');
    for (const { name, containerName, kind } of found) {
      assert.match(name, /存.*在.*的.*不.*足/);
      assert.match(containerName, /报告|\.(?:txt|md)$/);
      assert.equal(kind, SymbolKind.String);
    }
    const titles = (await search('关于 法治政府建设情况的报告')).filter(({ kind }) => kind === SymbolKind.File);
    assert.ok(titles.length > 1, 'no titles');
  });

  it('lead to their place, and are none for what no report says', async () => {
    const [first] = await search('一、主要举措');
    assert.ok(first && first.location.range.start.line > 0, 'no place');
    assert.deepEqual(await search('没有这样的标题'), []);
  });

  it('are given up when nobody waits any more', async () => {
    const waiting = new CancellationTokenSource();
    waiting.cancel();
    assert.deepEqual(await workspaceSymbols().provideWorkspaceSymbols('', waiting.token), []);
  });

  it('are read anew after half a minute', async () => {
    let time = 0;
    const provider = workspaceSymbols(() => time);
    const { token } = new CancellationTokenSource();
    const first = await provider.provideWorkspaceSymbols('法治', token);
    assert.equal((await provider.provideWorkspaceSymbols('法治', token))?.[0], first?.[0]);
    time = 31_000;
    assert.ok((await provider.provideWorkspaceSymbols('法治', token))?.[0] !== first?.[0], 'not read anew');
  });
});
