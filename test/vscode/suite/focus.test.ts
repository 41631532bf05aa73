import { afterEach, describe, it } from 'mocha';
import { commands, Selection, window } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openSample, replace, untilShown } from './editor.ts';

const toggle = () => commands.executeCommand('fazhi-report.toggleFocus');

describe('the focus on what is near the cursor', () => {
  afterEach(closeAll);

  it('hides what is wrong elsewhere, follows the cursor, and shows all again', async () => {
    const document = await openSample('clean.txt');
    await replace(document, '（一）加强', '(一)加强');
    await replace(document, '特此报告。', '特此报告。。');
    await untilShown(document, (rules) => rules.join() === 'heading-form,punctuation');
    await toggle();
    try {
      const goTo = (words: string) => {
        const place = document.positionAt(document.getText().indexOf(words));
        const editor = window.activeTextEditor;
        assert.ok(editor, 'no editor');
        editor.selection = new Selection(place, place);
      };
      goTo('特此报告');
      await untilShown(document, (rules) => rules.join() === 'punctuation');
      goTo('(一)加强');
      await untilShown(document, (rules) => rules.join() === 'heading-form');
    } finally {
      await toggle();
    }
    await untilShown(document, (rules) => rules.join() === 'heading-form,punctuation');
  });
});
