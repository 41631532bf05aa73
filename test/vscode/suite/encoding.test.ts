import { afterEach, describe, it } from 'mocha';
import { window, workspace } from 'vscode';
import { isGarbled, reopenAsGb } from '../../../src/extension/reports/encoding.ts';
import { inGbk } from '../../gbk.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openText } from './editor.ts';
import { scratch } from './place.ts';

const TEXT = '云岫县水利局关于二〇二三年度法治政府建设情况的报告\n一、主要举措和成效\n全年巡查河道四十次。\n';

describe('a file in GBK', () => {
  afterEach(closeAll);

  it('is noticed when it was opened as UTF-8 and may be a report', async () => {
    const report = scratch('gbk.txt');
    await workspace.fs.writeFile(report, inGbk(TEXT));
    assert.equal(await isGarbled(await openFile(report)), true);
    const other = scratch('gbk-other.txt');
    await workspace.fs.writeFile(other, inGbk('购物清单：白菜、萝卜、土豆、西红柿、黄瓜、茄子。\n'.repeat(3)));
    assert.equal(await isGarbled(await openFile(other)), false);
  });

  it('is none where the text can be read, or is not in a file', async () => {
    const readable = scratch('utf-8.txt');
    await workspace.fs.writeFile(readable, new TextEncoder().encode(TEXT));
    assert.equal(await isGarbled(await openFile(readable)), false);
    const broken = scratch('broken.txt');
    await workspace.fs.writeFile(broken, new TextEncoder().encode(`${TEXT}${'\ufffd'.repeat(20)}`));
    assert.equal(await isGarbled(await openFile(broken)), false);
    assert.equal(await isGarbled(await openText('\ufffd'.repeat(20), 'plaintext')), false);
  });

  it('is opened anew as what it is, where the editor can be told', async () => {
    const file = scratch('gbk-again.txt');
    await workspace.fs.writeFile(file, inGbk(TEXT));
    const document = await openFile(file);
    if (!('encoding' in document)) return;
    await reopenAsGb(document);
    await assert.eventually(() => window.activeTextEditor?.document.getText() === TEXT, 'the text as it was written');
  });
});
