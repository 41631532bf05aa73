import { afterEach, describe, it } from 'mocha';
import { commands, Range, Selection, type TextDocument, window } from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, closeAll, openText, shownRules, untilShown } from './editor.ts';

const PLAIN =
  '云岫县水利局关于2023年度法治政府建设情况的报告\n\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n' +
  '一、2023年度主要举措和成效\n　　我局压实主题责任，统一布署，群众办事更加便捷，法治意识明显增强。\n';

async function actions(document: TextDocument, range: Range) {
  return (await actionsAt(document, range)).flatMap(({ command, title, isPreferred }) =>
    command?.command.startsWith('fazhi-report.excuse') ? [{ command, title, isPreferred }] : [],
  );
}

describe('excusing a place', () => {
  afterEach(closeAll);

  it('is offered for each finding, for a passage where something is selected, and never preferred', async () => {
    const document = await openText(PLAIN, 'fazhi-report');
    await untilShown(document, (rules) => rules.length >= 2);
    const start = document.positionAt(PLAIN.indexOf('主题责任'));
    const one = await actions(document, new Range(start, start));
    assert.equal(one.length, 1);
    assert.match(one[0]?.title ?? '', /主题责任/);
    const line = await actions(document, document.lineAt(5).range);
    assert.equal(line.filter(({ title }) => /主题责任|布署/.test(title)).length, 2);
    assert.equal(line.at(-1)?.command.command, 'fazhi-report.excusePassage');
    assert.ok(line.every(({ isPreferred }) => isPreferred !== true));
  });

  it('says so where nothing is told', async () => {
    const document = await openText(PLAIN, 'fazhi-report');
    await untilShown(document, (rules) => rules.length >= 2);
    const editor = window.activeTextEditor;
    assert.ok(editor, 'no editor');
    editor.selection = new Selection(2, 0, 2, 1);
    await commands.executeCommand('fazhi-report.excusePlace');
    await commands.executeCommand('fazhi-report.excusePassage');
    assert.equal(document.getText(), PLAIN);
  });

  it('is honoured, counted, and not told as a problem', async () => {
    const marked = PLAIN.replace('　　我局', '　　【不检查：confusable-word 引文】\n　　我局');
    const document = await openText(marked, 'fazhi-report');
    const clean = await openText(PLAIN, 'fazhi-report');
    await untilShown(clean, (rules) => rules.includes('confusable-word'));
    await assert.eventually(() => !shownRules(document).includes('confusable-word'), 'excused');
  });

  it('writes nothing when it is cancelled', async () => {
    const document = await openText(PLAIN, 'fazhi-report');
    await untilShown(document, (rules) => rules.length >= 2);
    const running = commands.executeCommand('fazhi-report.excusePlace', 'confusable-word', PLAIN.indexOf('布署'));
    let isOver = false;
    void running.then(() => {
      isOver = true;
    });
    await assert.eventually(async () => {
      await commands.executeCommand('workbench.action.closeQuickOpen');
      return isOver;
    }, 'the command to end');
    assert.equal(document.getText(), PLAIN);
  });
});
