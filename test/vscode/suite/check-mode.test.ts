import { afterEach, describe, it } from 'mocha';
import { commands, type TextDocument, workspace } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openSample, replace, shownRules, untilShown } from './editor.ts';

const setMode = (mode: string | undefined) => workspace.getConfiguration('fazhi-report').update('check', mode, false);

/** Long enough for a check that was not asked for to show. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

async function openFaulty(): Promise<TextDocument> {
  const document = await openSample('clean.txt');
  await replace(document, '（一）加强', '(一)加强');
  return document;
}

describe('when a report is checked', () => {
  afterEach(async () => {
    await setMode(undefined);
    await closeAll();
  });

  it('may be when it is saved: what was found stays until it is touched, and nothing is found while typing', async () => {
    const document = await openFaulty();
    await untilShown(document, (rules) => rules.join() === 'heading-form');
    await setMode('onSave');
    await replace(document, '特此报告。', '特此报告。。');
    await pause();
    assert.deepEqual(shownRules(document), ['heading-form']);
    await replace(document, '(一)加强', '（一）加强');
    await untilShown(document, (rules) => rules.length === 0);
    await document.save();
    await untilShown(document, (rules) => rules.join() === 'punctuation');
  });

  it('may be when the user asks, and not before', async () => {
    await setMode('manual');
    const document = await openFaulty();
    await pause();
    assert.deepEqual(shownRules(document), []);
    await document.save();
    await pause();
    assert.deepEqual(shownRules(document), []);
    await commands.executeCommand('fazhi-report.check');
    await untilShown(document, (rules) => rules.join() === 'heading-form');
  });

  it('is while somebody types again as soon as that is chosen', async () => {
    await setMode('manual');
    const document = await openFaulty();
    await pause();
    await setMode(undefined);
    await untilShown(document, (rules) => rules.join() === 'heading-form');
  });
});
