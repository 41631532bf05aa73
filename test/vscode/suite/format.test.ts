import { afterEach, describe, it } from 'mocha';
import { commands, Range, type TextDocument, type TextEdit, WorkspaceEdit, workspace } from 'vscode';
import { PATIENCE, slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openText, untilShown, writeFile } from './editor.ts';
import { scratch } from './place.ts';

const FAULTY = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '现将2023年度法治政府建设情况报告如下：',
  '一.2023年度主要举措和成效',
  '我局推进法制政府建设,健全制度，规范执法，办理行政许可十二件，群众办事更加便捷。',
  '二.2023年度存在的不足和原因',
  '执法力量仍然不足,主要原因是专业人员偏少，培训安排不够充分，工作机制还要健全。',
].join('\n');

/** Milliseconds for 200,000 characters with thousands of faults. */
const FORMAT_BUDGET = 1000;

async function format(document: TextDocument, range: Range): Promise<readonly TextEdit[] | undefined> {
  const options = { tabSize: 4, insertSpaces: true };
  const name = 'vscode.executeFormatRangeProvider';
  return commands.executeCommand<readonly TextEdit[] | undefined>(name, document.uri, range, options);
}

async function apply(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  await workspace.applyEdit(edit);
}

const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('formatting', () => {
  afterEach(closeAll);

  for (const language of ['fazhi-report', 'markdown']) {
    it(`puts marks right within the range, and touches no word (${language})`, async () => {
      const document = await openText(FAULTY, language);
      await untilShown(document, (rules) => rules.includes('heading-form'));
      const edits = await assert.eventually(() => format(document, new Range(2, 0, 4, 0)), 'a formatter');
      await apply(document, edits);
      const lines = document.getText().split('\n');
      assert.match(lines[2] ?? '', /^一、2023/);
      assert.match(lines[3] ?? '', /法制政府建设，健全/);
      assert.match(lines[4] ?? '', /^二\.2023/);
      assert.equal(words(document.getText()), words(FAULTY));
    });
  }

  it('formats a file with an odd name in Markdown, and no other Markdown', async () => {
    const file = scratch('报告[初稿]（{1}*）.md');
    await writeFile(file, FAULTY);
    const document = await openFile(file);
    await untilShown(document, (rules) => rules.includes('heading-form'));
    const whole = new Range(0, 0, document.lineCount, 0);
    assert.ok((await assert.eventually(() => format(document, whole), 'a formatter')).length >= 2);
    const note = await openText('# 笔记\n\n一.天气,好', 'markdown');
    assert.equal((await format(note, new Range(0, 0, 3, 0)))?.length ?? 0, 0);
  });

  it('formats two hundred thousand characters full of faults without making anyone wait', async function () {
    this.timeout(60_000);
    const filler = Array.from({ length: 1200 }, (_, at) => `推进第${at}项工作,健全制度，规范执法。`.repeat(8));
    const text = [...FAULTY.split('\n').slice(0, 4), ...filler].join('\n');
    assert.ok(text.length > 180_000);
    const document = await openText(text, 'fazhi-report');
    await untilShown(document, (rules) => rules.includes('punctuation'));
    const start = performance.now();
    const edits = await assert.eventually(
      () => format(document, new Range(0, 0, document.lineCount, 0)),
      'a formatter',
    );
    const took = performance.now() - start;
    console.log(`suite│      ${edits.length} edits in ${took.toFixed(0)} ms`);
    assert.ok(edits.length > 1000, String(edits.length));
    const most = FORMAT_BUDGET * PATIENCE * slowness();
    assert.ok(took <= most, `${took} ms`);
  });

  it('has nothing to do in a good text', async () => {
    const document = await openText(FAULTY.replace(/,/g, '，').replace(/([一二])\./g, '$1、'), 'fazhi-report');
    assert.equal((await format(document, new Range(0, 0, document.lineCount, 0)))?.length ?? 0, 0);
  });
});
