import { afterEach, describe, it } from 'mocha';
import {
  CancellationTokenSource,
  type CompletionItem,
  CompletionTriggerKind,
  commands,
  Position,
  type TextDocument,
  window,
} from 'vscode';
import { NO_CONFIGURATION } from '../../../src/core/configuration/load.ts';
import { profileOf } from '../../../src/core/profiles/own.ts';
import { skeletons } from '../../../src/extension/writing/skeleton.ts';
import * as assert from './assert.ts';
import { closeAll, openText } from './editor.ts';

const NOVEMBER = new Date(2026, 10, 22);
const MARCH = new Date(2027, 2, 1);

/** What is offered at the end of a document on a day, in a folder with that configuration. */
async function offered(
  document: TextDocument,
  day: Date,
  configuration = NO_CONFIGURATION,
): Promise<readonly CompletionItem[]> {
  const provider = skeletons({ load: async () => configuration }, () => day);
  const { lineCount } = document;
  const end = new Position(lineCount - 1, document.lineAt(lineCount - 1).text.length);
  const context = { triggerKind: CompletionTriggerKind.Invoke, triggerCharacter: undefined };
  const found = await provider.provideCompletionItems(document, end, new CancellationTokenSource().token, context);
  return Array.isArray(found) ? found : [];
}

describe('the skeleton of a whole report', () => {
  afterEach(closeAll);

  it('is offered for the running year from November on, and left to the snippet before', async () => {
    const page = await openText('fz', 'fazhi-report');
    const [item, ...others] = await offered(page, NOVEMBER);
    assert.ok(item !== undefined && typeof item.insertText === 'object' && others.length === 0, 'not one');
    assert.match(item.insertText.value, /关于\$\{1:2026\}年度法治政府建设情况的报告/);
    const editor = window.activeTextEditor;
    assert.ok(editor, 'no editor');
    await editor.insertSnippet(
      item.insertText,
      item.range instanceof Object && 'start' in item.range ? item.range : undefined,
    );
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(
      page.getText(),
      /^【待填：发文机关全称】关于2026年度法治政府建设情况的报告\n【待填：机关代字】〔2027〕/,
    );
    assert.equal((await offered(await openText('fz', 'fazhi-report'), MARCH)).length, 0);
  });

  it('has the parts of the office, at any time', async () => {
    const profile = profileOf({ parts: [{ heading: '普法情况' }] });
    const configuration = { ...NO_CONFIGURATION, settings: { profile } };
    const [item] = await offered(await openText('fzbg', 'markdown'), MARCH, configuration);
    assert.match(typeof item?.insertText === 'object' ? item.insertText.value : '', /\n## 一、普法情况\n/);
  });

  it('is offered where its name is being typed, and nowhere else', async () => {
    for (const text of ['', '法', 'fx', '我局 fz'])
      assert.equal((await offered(await openText(text, 'fazhi-report'), NOVEMBER)).length, 0, text);
  });
});
