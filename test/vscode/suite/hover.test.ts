import { afterEach, describe, it } from 'mocha';
import { commands, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { toMarkdown } from '../../../src/extension/editor/markdown.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText, replace } from './editor.ts';

/** What a hover over the first occurrence of a text says, findings left out. */
async function hoverOn(document: TextDocument, text: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const contents = hovers.flatMap((hover) => hover.contents);
  for (const content of contents) {
    if (content instanceof MarkdownString) assert.ok(!content.isTrusted && !content.supportHtml, 'trusted');
  }
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n\n');
}

describe('hover', () => {
  afterEach(closeAll);

  for (const [name, text, wanted] of [
    ['a heading', '主要举措和成效\n', /规定的第1项内容[\s\S]*督察工作规定[\s\S]*字数/],
    ['a citation', '重大行政决策程序暂行条例', /国务院令第713号[\s\S]*有效/],
    ['a year', '2024年度法治政府', /报告年度[\s\S]*依据/],
    ['a set expression', '四个意识', /政治意识、大局意识/],
    ['a figure', '86件', /31.*42.*13=86/],
  ] as const) {
    it(`tells what is known of ${name}`, async () =>
      assert.match(await hoverOn(await openSample('clean.md'), text), wanted));
  }

  it('knows the present text', async () => {
    const document = await openSample('clean.md');
    await replace(document, '其中取水许可31件', '其中取水许可30件');
    assert.match(await hoverOn(document, '86件'), /总数86件，相差1件，请核对/);
  });

  it('is silent in other documents and in plain prose', async () => {
    const note = await openText('# 笔记\n\n落实《重大行政决策程序暂行条例》，2023年', 'markdown');
    for (const text of ['重大', '2023']) assert.equal(await hoverOn(note, text), '');
    assert.equal(await hoverOn(await openSample('clean.md'), '扎实推进'), '');
  });

  it('shows text as text', () => {
    const { value } = toMarkdown([
      { title: '[甲](command:x)', points: ['<b>乙</b>', '![丙](http://x)', '**丁**\n# 戊'] },
    ]);
    for (const syntax of ['[甲](', '<b>', '![丙](', '\n# '])
      assert.ok(!value.includes(syntax), `${syntax} in ${value}`);
  });
});
