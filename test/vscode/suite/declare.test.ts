import { afterEach, describe, it } from 'mocha';
import { commands, languages, type TextDocument } from 'vscode';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openText, untilShown, writeFile } from './editor.ts';
import { scratch } from './place.ts';

const TEXT = '云岫县法治工作汇报\n\n今年以来，  法制政府建设成效明显 ，办理案件12 件。\n';

const isChecked = ({ uri }: TextDocument) => languages.getDiagnostics(uri).length > 0;

describe('a text that looks like a report', () => {
  afterEach(closeAll);

  it('is told from one that does not', async () => {
    const reports = new Reports();
    const likely = await openText(TEXT, 'markdown');
    await assert.eventually(() => reports.isLikely(likely), 'likely');
    const other = await openText('# 购物清单\n\n一、白菜', 'markdown');
    reports.get(other);
    assert.equal(reports.isLikely(other), false);
    const report = await openText('# 关于2023年度法治政府建设情况的报告\n\n有些问题。\n', 'markdown');
    assert.ok(reports.get(report));
    assert.equal(reports.isLikely(report), false);
    reports.dispose();
  });

  it('is checked once somebody declares it a report, and no longer when that is taken back', async () => {
    const document = await openText(TEXT, 'markdown');
    assert.ok(!isChecked(document));
    await commands.executeCommand('fazhi-report.declareReport');
    await untilShown(document, (rules) => rules.length > 0);
    await commands.executeCommand('fazhi-report.takeBackReport');
    await untilShown(document, (rules) => rules.length === 0);
  });

  it('gets the report language when it is plain text, and loses it again', async () => {
    const file = scratch('汇报.txt');
    await writeFile(file, TEXT);
    const document = await openFile(file);
    assert.equal(document.languageId, 'plaintext');
    await commands.executeCommand('fazhi-report.declareReport');
    await assert.eventually(() => document.languageId === 'fazhi-report', 'the report language');
    await untilShown(document, (rules) => rules.length > 0);
    await commands.executeCommand('fazhi-report.takeBackReport');
    await assert.eventually(() => document.languageId === 'plaintext', 'plain text');
    await untilShown(document, (rules) => rules.length === 0);
  });
});
