import { afterEach, describe, it } from 'mocha';
import { commands, InputBoxValidationSeverity, window, workspace } from 'vscode';
import { checkOrgan } from '../../../src/extension/drafting/ask-organ.ts';
import { checkYear, readYear, yearDueNow } from '../../../src/extension/drafting/ask-year.ts';
import { waysToBegin } from '../../../src/extension/drafting/blank-page.ts';
import { likelyRecipients } from '../../../src/extension/drafting/new-report-steps.ts';
import * as assert from './assert.ts';
import { closeAll, openText, rewrite, shownRules, untilShown, writeFile } from './editor.ts';
import { sample } from './place.ts';
import { acceptUntil, cancel, textInFront, untitledCount } from './quick-input.ts';

const due = yearDueNow();

async function newReport(): Promise<void> {
  const running = commands.executeCommand('fazhi-report.newReport');
  await acceptUntil(() => textInFront().includes('特此报告'), 'a new report');
  await running;
}

describe('a new report', () => {
  afterEach(closeAll);

  it('is laid out for the year that is due from the answers offered, and clean but for what is to be filled in', async () => {
    await newReport();
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled, 'no new document');
    assert.match(document.getText(), new RegExp(`关于${due}年度法治政府建设情况的报告`));
    assert.equal(document.getText().match(/^[一二三四五]、/gm)?.length, 5);
    await commands.executeCommand('fazhi-report.checkBeforeSubmit');
    await untilShown(document, (rules) => rules.includes('placeholder'));
    assert.deepEqual([...new Set(shownRules(document))], ['placeholder']);
  });

  it('has the parts that the configuration of the folder asks for', async () => {
    const file = sample('.fazhi-report.jsonc');
    await writeFile(file, '{"profile": {"parts": ["achievements", {"heading": "{year}年度普法情况"}]}}');
    await newReport();
    await workspace.fs.delete(file);
    assert.match(textInFront(), new RegExp(`\\n二、${due}年度普法情况\\n【待填：写明普法情况】。\\n特此报告`));
  });

  it('begins with the first prompt selected; Tab goes on, and the name of the office is typed once', async () => {
    await newReport();
    const editor = window.activeTextEditor;
    assert.ok(editor, 'no editor');
    const selected = () => editor.document.getText(editor.selection);
    assert.equal(selected(), '【待填：发文机关全称】');
    await commands.executeCommand('type', { text: '霁川县水利局' });
    await commands.executeCommand('fazhi-report.nextPrompt', 'key');
    assert.equal(selected(), '【待填：机关代字】');
    assert.equal(textInFront().match(/霁川县水利局/g)?.length, 2);
  });

  it('is one step to undo', async () => {
    await newReport();
    await commands.executeCommand('undo');
    await assert.eventually(() => textInFront() === '', 'nothing left');
  });

  it('will be saved in the opened folder under a name of its own', async () => {
    await newReport();
    const document = window.activeTextEditor?.document;
    assert.ok(document, 'no editor');
    const { uri, isUntitled, languageId } = document;
    assert.equal(uri.path, sample(`${due}年度法治政府建设情况报告.fazhi`).path);
    assert.deepEqual([isUntitled, languageId], [true, 'fazhi-report']);
  });

  it('is begun on the empty page that offers it, and nowhere else', async () => {
    const page = await openText('', 'fazhi-report');
    const [ask, , skeleton] = waysToBegin(page).map(({ command }) => command);
    assert.ok(ask !== undefined && skeleton !== undefined, 'no ways to begin');
    const before = untitledCount();
    const running = commands.executeCommand(ask.command, ...(ask.arguments ?? []));
    await acceptUntil(() => page.getText().includes('特此报告'), 'a report on the page');
    await running;
    assert.equal(untitledCount(), before);
    assert.deepEqual(waysToBegin(page), []);
    await rewrite(page, '\n');
    await commands.executeCommand(skeleton.command, ...(skeleton.arguments ?? []));
    await assert.eventually(() => page.getText().includes('特此报告'), 'the skeleton');
  });

  it('is not begun when the questions are cancelled', async () => {
    const before = untitledCount();
    await cancel(commands.executeCommand('fazhi-report.newReport'));
    assert.equal(untitledCount(), before);
  });

  it('of an office that is not named offers whom most report to', () => {
    assert.deepEqual(likelyRecipients('', 'department'), ['县委、县政府', '区委、区政府', '市委、市政府']);
    assert.equal(likelyRecipients('云中市城市管理局', 'department')[0], '市委、市政府');
  });

  it('takes a year however it is typed, and says what is wrong with it', () => {
    assert.deepEqual(['2024', '２０２４', '二〇二四', '2024年', ' 2024年度 '].map(readYear), Array(5).fill(2024));
    assert.deepEqual(['', '24', '20244', '去年', '1924'].map(readYear), Array(5).fill(undefined));
    assert.equal(checkYear('2025', 2025), undefined);
    assert.equal(checkYear('2026', 2025)?.severity, InputBoxValidationSeverity.Warning);
    assert.equal(checkYear('今年', 2025)?.severity, InputBoxValidationSeverity.Error);
  });

  it('takes any name of an office, but no sentence', () => {
    assert.equal(checkOrgan('霁川县水利局')?.message, undefined);
    assert.equal(checkOrgan(''), undefined);
    assert.equal(checkOrgan('霁川县')?.severity, InputBoxValidationSeverity.Warning);
    assert.equal(checkOrgan('霁川县水利局，')?.severity, InputBoxValidationSeverity.Error);
  });
});
