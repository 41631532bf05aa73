import { afterEach, describe, it } from 'mocha';
import { CancellationTokenSource, commands, type DocumentSymbol, type TextDocument } from 'vscode';
import { ownStructure } from '../../../src/extension/outline/structure.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText } from './editor.ts';

async function symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  const ask = () =>
    commands.executeCommand<readonly DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  return assert.eventually(async () => {
    const symbols = (await ask()) ?? [];
    return symbols.length > 0 ? symbols : undefined;
  }, `symbols of ${document.uri}`);
}

function draw(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...draw(children, `${indent}  `)]);
}

function assertSound(symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void {
  symbols.forEach((symbol, index) => {
    assert.ok(symbol.name.trim() !== '', 'a symbol without name');
    assert.ok(symbol.range.contains(symbol.selectionRange), `${symbol.name}: selection outside of range`);
    assert.ok(parent === undefined || parent.range.contains(symbol.range), `${symbol.name}: outside of parent`);
    const next = symbols[index + 1];
    assert.ok(next === undefined || symbol.range.end.isBeforeOrEqual(next.range.start), `${symbol.name}: overlaps`);
    assertSound(symbol.children, symbol);
  });
}

describe('document symbols', () => {
  afterEach(closeAll);

  it('name the head, every section and what stands below', async () => {
    const text = [
      '关于2023年度法治政府建设情况的报告',
      '区政府：',
      '现将有关情况报告如下：',
      '一、主要举措和成效',
      '（一）抓学习。全年学法6次。',
      '　　1.学宪法',
      '二、',
      '澄溪区水务局',
      '2024年1月10日',
    ].join('\n');
    const symbols = await symbolsOf(await openText(text, 'fazhi-report'));
    assert.deepEqual(draw(symbols), [
      '关于2023年度法治政府建设情况的报告',
      '区政府：',
      '导语',
      '一、主要举措和成效',
      '  （一）抓学习',
      '    1.学宪法',
      '二、',
      '澄溪区水务局',
      '2024年1月10日',
    ]);
    assertSound(symbols);
    const [, , , first] = symbols;
    assert.deepEqual([first?.range.start.line, first?.range.end.line, first?.selectionRange.end.line], [3, 5, 3]);
  });

  for (const name of [
    '000-unnumbered-parts.txt',
    '002-next-year-number.txt',
    '003-embedded-leadership.txt',
    'clean.txt',
  ]) {
    it(`nest in ${name}`, async () => {
      const symbols = await symbolsOf(await openSample(name));
      assert.ok(
        symbols.some(({ children }) => children.length > 0),
        'no children',
      );
      assertSound(symbols);
    });
  }

  it('of Markdown headings are left to Markdown, those without # are ours', async () => {
    const reports = new Reports();
    const marked = await openSample('clean.md');
    assert.ok(reports.get(marked), 'no report');
    assert.equal(await ownStructure(reports, marked, token()), undefined);
    const plain = await openText('关于2023年度法治政府建设情况的报告\n\n一、主要举措\n\n二、存在的问题\n', 'markdown');
    assert.deepEqual(draw(await symbolsOf(plain)).slice(-2), ['一、主要举措', '二、存在的问题']);
    reports.dispose();
  });

  it('are none in a text that is no report', async () => {
    const reports = new Reports();
    const document = await openText('一、会议时间\n二、会议地点\n', 'plaintext');
    assert.equal(await ownStructure(reports, document, token()), undefined);
    reports.dispose();
  });
});

function token() {
  return new CancellationTokenSource().token;
}
