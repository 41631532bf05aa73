import { afterEach, describe, it } from 'mocha';
import { commands, type FoldingRange, type TextDocument } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openText } from './editor.ts';

async function foldsOf(document: TextDocument): Promise<readonly (readonly number[])[]> {
  const ask = () =>
    commands.executeCommand<readonly FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
  const ranges = await assert.eventually(async () => {
    const answer = (await ask()) ?? [];
    return answer.length > 0 ? answer : undefined;
  }, 'folding ranges');
  return ranges.map(({ start, end }) => [start, end]);
}

describe('folding', () => {
  afterEach(closeAll);

  it('follows the sections of every level and leaves blank lines behind them in sight', async () => {
    const text = [
      '关于2023年度法治政府建设情况的报告',
      '一、主要举措和成效',
      '（一）抓学习',
      '1.学宪法',
      '学了。',
      '',
      '（二）抓执法。一行写完。',
      '',
      '',
      '二、存在的问题',
      '有些问题。',
      '',
      '澄溪区水务局',
    ].join('\r\n');
    assert.deepEqual(await foldsOf(await openText(text, 'fazhi-report')), [
      [1, 6],
      [2, 4],
      [3, 4],
      [9, 10],
    ]);
  });

  it('reaches Markdown whose headings have no #', async () => {
    const text = '关于2023年度法治政府建设情况的报告\n\n一、主要举措\n\n做了。\n\n二、存在的问题\n\n有些。\n';
    const document = await openText(text, 'markdown');
    // Markdown's own folds, and those by indentation until ours are asked for, may stand beside them.
    await assert.eventually(async () => {
      const folds = (await foldsOf(document)).map(String);
      return folds.includes('2,4') && folds.includes('6,8');
    }, 'our folds');
  });
});
