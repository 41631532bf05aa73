import { afterEach, describe, it } from 'mocha';
import { commands } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openSample, openText } from './editor.ts';

const FAULTY = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '一、2023年度主要举措和成效',
  '（一）健全制度',
  '一是修订办法。三是清理文件。三是公开目录。',
  '（三）规范执法',
  '办理案件三件。',
  '三、2023年度存在的不足和原因',
  '人手不足。',
].join('\n');

describe('renumbering', () => {
  afterEach(closeAll);

  for (const terminator of ['\n', '\r\n']) {
    it(`puts headings and lists in order in one step (${JSON.stringify(terminator)})`, async () => {
      const document = await openText(FAULTY.replaceAll('\n', terminator), 'fazhi-report');
      const before = document.getText();
      await commands.executeCommand('fazhi-report.renumber');
      const text = document.getText();
      assert.match(text, /一是修订办法。二是清理文件。三是公开目录。/);
      assert.deepEqual(text.match(/^(?:[一二三]、|（[一二三]）)/gm) ?? [], ['一、', '（一）', '（二）', '二、']);
      assert.equal(text.replace(/[一二三]/g, ''), before.replace(/[一二三]/g, ''));
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('leaves a text in order and other documents alone', async () => {
    const clean = await openSample('clean.md');
    const note = await openText('# 笔记\n\n一、甲\n\n三、乙', 'markdown');
    for (const document of [clean, note]) {
      const before = document.version;
      await commands.executeCommand('fazhi-report.renumber');
      assert.equal(document.version, before);
    }
  });
});
