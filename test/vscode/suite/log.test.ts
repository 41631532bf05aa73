import { afterEach, describe, it } from 'mocha';
import { commands, env, extensions } from 'vscode';
import { describeAll } from '../../../src/extension/checking/log.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import { closeAll, hasClipboard, openSample } from './editor.ts';

describe('the diagnostic information', () => {
  afterEach(closeAll);

  it('tells versions, settings and counts, and nothing of what a report says', async () => {
    const extension = extensions.getExtension('fazhi-report.fazhi-report');
    assert.ok(extension, 'no extension');
    const reports = new Reports();
    const document = await openSample('000-unnumbered-parts.txt');
    const reading = reports.get(document);
    assert.ok(reading);
    const told = describeAll(extension, [reading]);
    assert.match(told, /^fazhi-report \d+\.\d+\.\d+, VS Code \d+\.\d+/);
    assert.match(told, /settings: \{.*"stage":"auto"/);
    assert.match(told, /checked: error \d+, warning \d+, info \d+; [a-z-]+ \d+/);
    assert.ok(!/\p{Script=Han}/u.test(told) && !told.includes('unnumbered'), 'words of the report, or its name');
    reports.dispose();
  });

  it('is copied', async function () {
    if (!(await hasClipboard())) this.skip();
    await openSample('clean.txt');
    await commands.executeCommand('fazhi-report.copyDiagnostics');
    const copied = async () => /^fazhi-report .*\nsettings: /.test(await env.clipboard.readText());
    await assert.eventually(copied, 'the clipboard');
  });
});
