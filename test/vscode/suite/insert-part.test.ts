import { afterEach, describe, it } from 'mocha';
import {
  commands,
  type Disposable,
  EndOfLine,
  EventEmitter,
  type FileChangeEvent,
  FileType,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { PartId } from '../../../src/core/model/part.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { buildRows, type Row } from '../../../src/extension/reports/rows.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openSample, openText, replace, writeFile } from './editor.ts';
import { scratch } from './place.ts';

const REPORT = [
  '关于2023年度法治政府建设情况的报告',
  '一、2023年主要举措和成效',
  '做了。',
  '二、2024年主要安排',
  '继续。',
  '三、其他需要报告的情况',
  '无。',
].join('\n');

/** The row a click on the missing part would send. */
function rowOf(document: TextDocument, part: PartId): Row {
  const reports = new Reports();
  const reading = reports.get(document);
  assert.ok(reading, 'no report');
  const row = buildRows(reading, undefined).rows.find(
    ({ node }) => node.kind !== 'section' && node.parts.includes(part),
  );
  reports.dispose();
  assert.ok(row, `${part} is not missing`);
  return row;
}

async function insert(row: Row): Promise<void> {
  await commands.executeCommand('fazhi-report.insertPart', row);
}

const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);

describe('adding a missing part', () => {
  afterEach(closeAll);

  for (const [name, terminator] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`numbers it and those behind it, selects what is to be written, and is undone in one step (${name})`, async () => {
      const file = scratch(`part-${name}.fazhi`);
      await writeFile(file, REPORT.replaceAll('\n', terminator));
      const document = await openFile(file);
      const before = document.getText();
      await insert(rowOf(document, 'problems'));
      const lines = document.getText().split(terminator);
      assert.deepEqual(
        [lines[3], lines[5], lines[7]],
        ['二、2023年度推进法治政府建设存在的不足和原因', '三、2024年主要安排', '四、其他需要报告的情况'],
      );
      assert.equal(document.eol, terminator === '\n' ? EndOfLine.LF : EndOfLine.CRLF);
      assert.match(selected() ?? '', /^【待填：[^】]+】$/);
      assert.ok(lines[4]?.startsWith(`一是${selected()}`), lines[4]);
      await commands.executeCommand('undo');
      await assert.eventually(() => document.getText() === before, `one undo, now\n${document.getText()}`);
    });
  }

  it('works out the place anew when the text has changed since the row was drawn', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const row = rowOf(document, 'problems');
    await replace(document, '做了。', '做了很多。\n还有。');
    await insert(row);
    assert.match(document.getText(), /还有。\n二、2023年度.+不足和原因\n一是【待填：.+】。\n三、2024年主要安排/);
  });

  it('adds nothing a second time', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const row = rowOf(document, 'problems');
    await insert(row);
    const once = document.getText();
    await insert(row);
    assert.equal(document.getText(), once);
  });

  it('changes the document of the row and brings it to the front, whatever is there', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const row = rowOf(document, 'problems');
    const other = await openSample('clean.txt');
    const untouched = other.getText();
    await insert(row);
    assert.equal(window.activeTextEditor?.document, document);
    assert.match(document.getText(), /二、2023年度.+不足和原因/);
    assert.equal(other.getText(), untouched);
  });

  it('changes nothing when the document is closed or no report any more', async () => {
    const file = scratch('closed.fazhi');
    await writeFile(file, REPORT);
    const document = await openFile(file);
    const row = rowOf(document, 'problems');
    await closeAll();
    await assert.eventually(() => document.isClosed, 'the document closed');
    await insert(row);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(file)), REPORT);
    const markdown = await openText(REPORT, 'markdown');
    const stale = rowOf(markdown, 'problems');
    await replace(markdown, '法治政府建设', '工作');
    await replace(markdown, '主要举措和成效', '天气');
    const text = markdown.getText();
    await insert(stale);
    assert.equal(markdown.getText(), text);
  });

  it('needs no choice when one part is missing', async () => {
    const document = await openText(`${REPORT}\n四、主要负责人履行第一责任人职责情况\n亲自部署。`, 'fazhi-report');
    await commands.executeCommand('fazhi-report.insertPart');
    assert.match(document.getText(), /二、2023年度.+不足和原因/);
  });

  it('fills an empty report part by part', async () => {
    const document = await openText('', 'fazhi-report');
    for (const part of ['plan', 'achievements', 'other', 'problems', 'leadership'] as const)
      await insert(rowOf(document, part));
    const numbers = document.getText().match(/^[一二三四五]、/gm);
    assert.deepEqual(numbers, ['一、', '二、', '三、', '四、', '五、']);
  });

  it('leaves a read-only document as it is', async () => {
    const provider = readOnlyFiles(REPORT);
    const document = await openFile(Uri.parse('fazhi-locked:/report.fazhi'));
    await insert(rowOf(document, 'problems'));
    assert.equal(document.getText(), REPORT);
    assert.equal(document.isDirty, false);
    provider.dispose();
  });
});

/** A file system with one text in every file and no way to write. */
function readOnlyFiles(text: string): Disposable {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw new Error('read-only');
  };
  return workspace.registerFileSystemProvider(
    'fazhi-locked',
    {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose: () => undefined }),
      stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
      readDirectory: () => [],
      readFile: () => bytes,
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  );
}
