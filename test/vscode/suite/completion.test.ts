import { afterEach, describe, it } from 'mocha';
import {
  CancellationTokenSource,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  commands,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import { rememberReadings } from '../../../src/extension/reports/last-readings.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { completionProvider } from '../../../src/extension/writing/completion.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText, replace } from './editor.ts';

const HEAD = '云岫县水利局关于2023年度法治政府建设情况的报告\n现将2023年度法治政府建设情况报告如下：\n';

/** A report that ends in a text, and the place of `|` in it. */
async function begin(ending: string, language = 'fazhi-report'): Promise<readonly [TextDocument, Position]> {
  const marked = `${language === 'markdown' ? '# ' : ''}${HEAD}一、2023年度主要举措和成效\n${ending}`;
  const document = await openText(marked.replace('|', ''), language);
  return [document, document.positionAt(marked.indexOf('|'))];
}

/** What the editor is offered at a place, snippets and words left out. */
async function offered(document: TextDocument, at: Position, trigger?: string): Promise<readonly CompletionItem[]> {
  const name = 'vscode.executeCompletionItemProvider';
  const list = await commands.executeCommand<CompletionList>(name, document.uri, at, trigger, 300);
  return list.items.filter(({ detail, filterText }) => detail !== undefined && filterText !== undefined);
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('completion', () => {
  afterEach(closeAll);

  for (const language of ['fazhi-report', 'markdown', 'plaintext']) {
    it(`offers titles behind 《 (${language})`, async () => {
      const [document, at] = await begin('落实《|》。', language);
      const items = await assert.eventually(async () => {
        const found = await offered(document, at, '《');
        return found.length > 100 ? found : undefined;
      }, 'titles');
      const law = items.find((item) => labelOf(item) === '行政处罚法');
      assert.ok(law?.range instanceof Range || law?.range !== undefined, 'no range');
      assert.equal(law?.insertText, '行政处罚法》');
      assert.ok(
        items.every((item) => labelOf(item) !== '信访条例'),
        'an expired regulation',
      );
    });
  }

  it('never commits by surprise', async () => {
    const [document, at] = await begin('落实《|》。');
    const items = [...(await offered(document, at, '《')), ...(await offered(document, at.translate(0, -1)))];
    assert.ok(items.length > 200);
    for (const { commitCharacters = [], preselect, command } of items) {
      assert.equal(commitCharacters.length, 0);
      assert.ok(preselect !== true && command === undefined);
    }
  });

  it('lists the fittest first, to be found by initials', async () => {
    const [document, at] = await begin('一是做了。|');
    const items = await offered(document, at);
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual(sorted.slice(0, 3).map(labelOf), ['二是', '云岫县水利局', '2023年']);
    assert.match(sorted[0]?.filterText ?? '', /^es /);
  });

  it('says what is known of a title when it is looked at', async () => {
    const [document, at] = await begin('落实《|》。');
    const reports = new Reports();
    const readings = rememberReadings(reports);
    const provider = completionProvider(readings);
    const { token } = new CancellationTokenSource();
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: '《' };
    const found = await provider.provideCompletionItems(document, at, token, context);
    const item = Array.isArray(found) && found.find((candidate) => labelOf(candidate) === '重大行政决策程序暂行条例');
    assert.ok(item, 'no item');
    const { documentation } = (await provider.resolveCompletionItem?.(item, token)) ?? {};
    assert.ok(documentation instanceof MarkdownString && documentation.value.includes('国务院令第713号'));
    readings.dispose();
    reports.dispose();
  });

  it('is silent in other documents, and where Chinese words would open the list by themselves', async () => {
    const note = await openText('# 笔记\n\n落实《》', 'markdown');
    assert.equal((await offered(note, note.positionAt(note.getText().length - 1), '《')).length, 0);
    const [markdown, there] = await begin('坚持公众参与、专|', 'markdown');
    assert.equal((await offered(markdown, there)).length, 0);
    const [report, at] = await begin('坚持公众参与、专|');
    assert.equal((await offered(report, at)).length, 1);
  });

  it('keeps up with the text, however fast it grows', async () => {
    const document = await openSample('clean.txt');
    await replace(document, '特此报告', '落实《\n特此报告');
    const at = document.positionAt(document.getText().indexOf('《\n') + 1);
    assert.ok((await offered(document, at, '《')).length > 100);
    const [growing, end] = await begin('做了。\n|');
    await replace(growing, '做了。\n', '做了。\n二、存在的不足和原因\n人手不足。\n');
    const [next] = await offered(growing, end.translate(2));
    assert.equal(
      next && labelOf(next),
      '三、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    );
  });

  it('keeps up with a text that is too long to be read at once', async () => {
    const filler = '全年组织学习。\n'.repeat(20_000);
    const [document, end] = await begin(`做了。\n${filler}|`);
    await assert.eventually(async () => (await offered(document, end)).length > 0, 'the first items');
    await replace(document, '做了。\n', '做了。\n二、存在的不足和原因\n');
    const [next] = await offered(document, end.translate(1));
    assert.match(next ? labelOf(next) : '', /^三、2023年度党政主要负责人/);
  });
});
