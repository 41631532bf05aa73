import { afterEach, beforeEach, describe, it } from 'mocha';
import { type CodeLens, commands, type InlayHint, Range, type TextDocument, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openSample, openText, replace } from './editor.ts';

const configuration = () => workspace.getConfiguration('fazhi-report');

async function lensesOf({ uri }: TextDocument): Promise<readonly CodeLens[]> {
  const lenses = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', uri, 300);
  return [...lenses].sort((a, b) => a.range.start.compareTo(b.range.start));
}

const titles = async (document: TextDocument) => (await lensesOf(document)).map(({ command }) => command?.title ?? '');

/** The hints of a document, each behind the five characters before it. */
async function hintsOf(document: TextDocument): Promise<readonly string[]> {
  const everything = new Range(0, 0, document.lineCount, 0);
  const name = 'vscode.executeInlayHintProvider';
  const hints = await commands.executeCommand<readonly InlayHint[]>(name, document.uri, everything);
  return hints.map(({ position, label }) => {
    const before = document.getText(new Range(position.translate(0, -Math.min(5, position.character)), position));
    return `${before}[${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}]`;
  });
}

for (const setting of ['codeLens', 'inlayHints']) {
  describe(setting, () => {
    beforeEach(() => configuration().update(setting, undefined));
    afterEach(async () => {
      await configuration().update(setting, undefined);
      await closeAll();
    });

    it('can be switched off and on', async () => {
      const document = await openSample('clean.md');
      await replace(document, '〔2025〕', '〔2024〕');
      const count = async () => (setting === 'codeLens' ? await titles(document) : await hintsOf(document)).length;
      assert.ok((await count()) > 0, 'nothing at first');
      await configuration().update(setting, false);
      assert.equal(await count(), 0);
      await configuration().update(setting, undefined);
      assert.ok((await count()) > 0, 'nothing again');
    });

    it('is silent in other documents', async () => {
      const note = await openText('# 2023年度笔记\n\n一、天气\n\n二、2024年度', 'markdown');
      assert.deepEqual(setting === 'codeLens' ? await titles(note) : await hintsOf(note), []);
    });
  });
}

describe('code lenses', () => {
  afterEach(closeAll);

  it('stand on the main headings: part, 字数, findings', async () => {
    const document = await openSample('clean.md');
    assert.deepEqual(
      (await titles(document)).map((title) => title.replace(/\d+/g, '0')),
      [
        '主要举措和成效 · 0字',
        '存在的不足和原因 · 0字',
        '党政主要负责人履行第一责任人职责情况 · 0字',
        '下一年度主要安排 · 0字',
        '其他需要报告的情况 · 0字',
      ],
    );
  });

  it('lead to the first problem of the section', async () => {
    const document = await openSample('clean.txt');
    await replace(document, '充实基层法治工作力量', '充实基层法制政府力量');
    const lens = await assert.eventually(
      async () => (await lensesOf(document)).find(({ command }) => /1 错误/.test(command?.title ?? '')),
      'a lens with an error',
    );
    assert.ok(lens.command, 'no command');
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    const selected = () => document.getText(window.activeTextEditor?.selection);
    await assert.eventually(() => selected() === '法制政府', `the problem selected, not “${selected()}”`);
  });

  it('add the part that should stand next', async () => {
    const document = await openSample('clean.txt');
    const text = document.getText();
    const [from, to] = [text.indexOf('五、其他'), text.indexOf('特此报告')];
    await replace(document, text.slice(from, to), '');
    const lens = await assert.eventually(
      async () => (await lensesOf(document)).find(({ command }) => /其他需要报告的情况/.test(command?.title ?? '')),
      'a lens for the missing part',
    );
    assert.ok(lens.command && /^四、/.test(document.getText(lens.range)), 'not on the fourth part');
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    assert.match(document.getText(), /\n五、其他需要报告的情况\s+无。/);
  });
});

describe('inlay hints', () => {
  afterEach(closeAll);

  it('are not there while every year is the one that is expected', async () => {
    for (const name of ['clean.md', 'clean.txt']) assert.deepEqual(await hintsOf(await openSample(name)), []);
  });

  it('tell what year a surprising one is, and follow the text', async () => {
    const document = await openSample('clean.txt');
    await replace(document, '关于2025年度', '关于2031年度');
    const told = (hints: readonly string[]) => /报告\[← 2031年是报告年度后6年\]$/.test(hints.join());
    await assert.eventually(async () => told(await hintsOf(document)), 'a hint in the title');
    await replace(document, '关于2031年度', '关于2025年度');
    await assert.eventually(async () => (await hintsOf(document)).length === 0, 'no hint any more');
  });
});
