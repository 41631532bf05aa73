import { afterEach, describe, it } from 'mocha';
import { languages, workspace } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openFile, openText, rewrite, untilShown, writeFile } from './editor.ts';
import { scratch } from './place.ts';

const report = '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n二、存在的问题\n';

describe('the language of plain text', () => {
  afterEach(async () => {
    await workspace.getConfiguration('fazhi-report').update('switchPlainText', undefined, false);
    await closeAll();
  });

  it('is switched when the text is a report', async () => {
    const document = await openText(report, 'plaintext');
    await assert.eventually(() => document.languageId === 'fazhi-report', 'the report language');
  });

  it('is switched when the text becomes a report', async () => {
    const document = await openText('', 'plaintext');
    await rewrite(document, '关于春游的通知\n');
    await settled();
    assert.equal(document.languageId, 'plaintext');
    await rewrite(document, report);
    await assert.eventually(() => document.languageId === 'fazhi-report', 'the report language');
  });

  it('stays where the settings say so, and the report is checked all the same', async () => {
    await workspace.getConfiguration('fazhi-report').update('switchPlainText', false, false);
    const document = await openText(report, 'plaintext');
    await untilShown(document, (rules) => rules.length > 0);
    await settled();
    assert.equal(document.languageId, 'plaintext');
  });

  it('is left alone once turned back by hand, also when the file is opened again', async () => {
    const file = scratch('turned-back.txt');
    await writeFile(file, report);
    const document = await openFile(file);
    await assert.eventually(() => document.languageId === 'fazhi-report', 'the report language');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await settled();
    await rewrite(document, `${report}三、主要安排\n`);
    await settled();
    assert.equal(document.languageId, 'plaintext');
    await document.save();
    await closeAll();
    await assert.eventually(() => document.isClosed, 'closed');
    const again = await openFile(file);
    await untilShown(again, (rules) => rules.length > 0);
    await settled();
    assert.equal(again.languageId, 'plaintext');
  });
});

/** Longer than it takes to read a document after a change. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
