import { afterEach, describe, it } from 'mocha';
import { commands, languages, Selection, type TextEditor, window } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openText, replace } from './editor.ts';

const ORGAN = '【待填：发文机关全称】';
const TEXT = [
  `${ORGAN}关于2024年度法治政府建设情况的报告`,
  '现将2024年度法治政府建设情况报告如下：',
  '一、2024年度推进法治政府建设的主要举措和成效',
  '全年办理许可【待填：上年86】件，培训【待填：期数】期。',
  '二、2025年度推进法治政府建设的主要安排',
  '一是开展执法培训。',
  ORGAN,
  '2025年2月5日',
].join('\n');

/** An editor with a report that has been read: only then Tab leads anywhere. */
async function openReport(language = 'fazhi-report', text = TEXT): Promise<TextEditor> {
  const document = await openText(text, language);
  const lenses = () => commands.executeCommand<readonly unknown[]>('vscode.executeCodeLensProvider', document.uri);
  await assert.eventually(async () => (await lenses()).length > 0, 'a report that is read');
  const editor = window.activeTextEditor;
  assert.ok(editor, 'no editor');
  return editor;
}

/** Puts the cursor before some words, or selects them. */
function stand(editor: TextEditor, words: string, isWhole = false): void {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  const [from, to] = [start, start + (isWhole ? words.length : 0)].map((offset) => document.positionAt(offset));
  if (from !== undefined && to !== undefined) editor.selection = new Selection(from, to);
}

/** The editor has told of the last selection and edit by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);
const type = (text: string) => commands.executeCommand('type', { text });
const tab = () => commands.executeCommand('fazhi-report.nextPrompt', 'key');
const backTab = () => commands.executeCommand('fazhi-report.previousPrompt', 'key');

describe('prompts', () => {
  afterEach(closeAll);

  it('are gone through by Tab and Shift+Tab, in every language a report can be in', async () => {
    for (const language of ['fazhi-report', 'markdown', 'plaintext']) {
      const editor = await openReport(language);
      stand(editor, '【待填：上年86】', true);
      await tab();
      assert.equal(selected(), '【待填：期数】', language);
      await tab();
      assert.equal(selected(), ORGAN);
      await tab();
      assert.deepEqual([selected(), editor.selection.start.line], [ORGAN, 0]);
      await backTab();
      assert.deepEqual([selected(), editor.selection.start.line], [ORGAN, 6]);
      assert.equal(editor.document.getText(), TEXT);
    }
  });

  it('leave Tab to write, and Shift+Tab to take back, wherever the cursor is at none', async () => {
    const editor = await openReport();
    stand(editor, '一是');
    await tab();
    assert.match(editor.document.lineAt(5).text, /^(?: {2,}|\t)一是/);
    await backTab();
    assert.equal(editor.document.getText(), TEXT);
    editor.selections = [new Selection(3, 6, 3, 6), new Selection(5, 0, 5, 0)];
    await tab();
    assert.match(editor.document.lineAt(5).text, /^(?: {2,}|\t)一是/);
  });

  it('are followed by Tab once filled in, until the cursor has been elsewhere', async () => {
    const editor = await openReport();
    stand(editor, '【待填：上年86】', true);
    await settled();
    await type('9');
    await type('4');
    await tab();
    assert.equal(selected(), '【待填：期数】');
    await settled();
    await type('3');
    stand(editor, '一是');
    await settled();
    const at = editor.document.getText().indexOf('3期') + 1;
    editor.selection = new Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    await tab();
    assert.match(editor.document.lineAt(3).text, /培训3(?: +|\t)期/);
  });

  it('are answered once where the same is asked, and never where that may mean something else', async () => {
    const text = TEXT.replace('【待填：期数】', '【待填：上年86】');
    const editor = await openReport('fazhi-report', text);
    stand(editor, '【待填：上年86】', true);
    await settled();
    await type('94');
    stand(editor, ORGAN, true);
    await settled();
    await type('霁川县水利局');
    stand(editor, '一是');
    const wanted = text.replace('【待填：上年86】', '94').replaceAll(ORGAN, '霁川县水利局');
    await assert.eventually(() => editor.document.getText() === wanted, 'the name at both places');
    await replace(editor.document, '霁川县水利局关于', '霁川县水务局关于');
    await assert.eventually(() => editor.document.getText().match(/霁川县水务局/g)?.length === 2, 'both put right');
  });

  it('lead nowhere when the last is filled in, and in a text that is no report', async () => {
    const editor = await openReport();
    await replace(editor.document, '【待填：上年86】件，培训【待填：期数】', '9件，培训3');
    await replace(editor.document, ORGAN, '霁川县水利局');
    stand(editor, ORGAN, true);
    await settled();
    await type('霁川县水利局');
    await tab();
    assert.ok(!/待填|\t| {2}/.test(editor.document.getText()), editor.document.getText());
    await tab();
    const other = await openText('【待填：别的】', 'markdown');
    await languages.setTextDocumentLanguage(other, 'markdown');
    await settled();
    await tab();
    assert.match(other.getText(), /^(?: {2,}|\t)/);
    await closeAll();
    await tab();
  });
});
