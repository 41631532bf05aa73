import { afterEach, describe, it } from 'mocha';
import { commands, Selection, type TextDocument, window } from 'vscode';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { buildRows, type Row } from '../../../src/extension/reports/rows.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText, replace } from './editor.ts';

const REPORT = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '一、2023年度主要举措和成效',
  '（一）健全制度',
  '修订办法。',
  '（二）规范执法',
  '办理案件三件。',
  '1.亮证执法',
  '出示证件。',
  '二、2023年度存在的不足和原因',
  '人手不足。',
].join('\n');

const UP = 'fazhi-report.moveSectionUp';
const DOWN = 'fazhi-report.moveSectionDown';

function place(document: TextDocument, text: string): void {
  const editor = window.activeTextEditor;
  assert.ok(editor?.document === document, 'another editor is in front');
  const at = document.positionAt(document.getText().indexOf(text));
  editor.selection = new Selection(at, at);
}

/** What stands behind the cursor in its line. */
function behindCursor(): string {
  const editor = window.activeTextEditor;
  const at = editor?.selection.active;
  return (at && editor?.document.lineAt(at.line).text.slice(at.character)) ?? '';
}

const numbers = (document: TextDocument) => document.getText().match(/^(?:[一二三]、|（[一二三]）|\d\.).{0,4}/gm) ?? [];

describe('moving a section', () => {
  afterEach(closeAll);

  for (const [name, command, from, wanted] of [
    ['up', UP, '案件三件', ['一、2023', '（一）规范执法', '1.亮证执法', '（二）健全制度', '二、2023']],
    ['down', DOWN, '办法。', ['一、2023', '（一）规范执法', '1.亮证执法', '（二）健全制度', '二、2023']],
    ['with all below it', UP, '人手不足', ['一、2023', '二、2023', '（一）健全制度', '（二）规范执法', '1.亮证执法']],
  ] as const) {
    it(`${name}: numbers stay right, the cursor goes along, and one undo takes it back`, async () => {
      const document = await openText(REPORT, 'fazhi-report');
      place(document, from);
      const behind = behindCursor();
      await commands.executeCommand(command);
      assert.deepEqual(numbers(document), wanted as readonly string[] as string[]);
      assert.equal(behindCursor(), behind);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), REPORT);
    });
  }

  it('takes the mark along that excuses it; the cursor stays in its text, and one undo takes it back', async () => {
    const mark = '【不检查：heading-form 沿用上级文件的标题】';
    const text = REPORT.replace('（二）规范', `${mark}\n（二）规范`);
    const document = await openText(text, 'fazhi-report');
    for (const from of ['案件三件', '（二）规范']) {
      place(document, from);
      const behind = behindCursor().replace('（二）', '（一）');
      await commands.executeCommand(UP);
      assert.match(document.getText(), /成效\n【不检查：.+】\n（一）规范执法\n[\s\S]+\n（二）健全制度/);
      assert.equal(behindCursor(), behind);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    }
  });

  it('goes there and back again in a real report', async () => {
    for (const name of ['clean.txt', 'clean.md']) {
      const document = await openSample(name);
      const before = document.getText();
      place(document, name === 'clean.md' ? '（二）执法信息化' : '（二）普法方式');
      await commands.executeCommand(DOWN);
      assert.ok(document.getText() !== before, `${name}: nothing moved`);
      await commands.executeCommand(UP);
      assert.equal(document.getText(), before);
    }
  });

  it('stops at either end, and outside every section', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    for (const [command, from] of [
      [UP, '修订办法'],
      [DOWN, '办理案件'],
      [UP, '出示证件'],
      [DOWN, '云岫县'],
    ] as const) {
      place(document, from);
      await commands.executeCommand(command);
      assert.equal(document.getText(), REPORT, from);
    }
  });

  it('follows the row of the outline, even one drawn before the last key stroke', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const row = rowOf(document, '规范执法');
    await replace(document, '修订办法。', '修订了许多办法。');
    place(document, '人手不足');
    await commands.executeCommand(UP, row);
    assert.deepEqual(numbers(document).slice(1, 4), ['（一）规范执法', '1.亮证执法', '（二）健全制度']);
    assert.match(
      window.activeTextEditor?.document.lineAt(window.activeTextEditor.selection.active).text ?? '',
      /规范执法|亮证|出示|办理/,
    );
    await replace(document, '规范执法', '文明执法');
    const before = document.getText();
    await commands.executeCommand(DOWN, row);
    assert.equal(document.getText(), before);
  });
});

function rowOf(document: TextDocument, title: string): Row {
  const reports = new Reports();
  const reading = reports.get(document);
  assert.ok(reading, 'no report');
  const rows = [...buildRows(reading, undefined).byId.values()];
  reports.dispose();
  const row = rows.find(({ node }) => node.section?.heading.title === title);
  assert.ok(row, `no row ${title}`);
  return row;
}
