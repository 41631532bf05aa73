import { afterEach, describe, it } from 'mocha';
import {
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import {
  actionsAt,
  closeAll,
  openFile,
  openSample,
  openText,
  rewrite,
  shownRules,
  untilShown,
  writeFile,
} from './editor.ts';
import { sample, scratch } from './place.ts';

const report = '# 关于2023年度法治政府建设情况的报告\n\n## 二、存在的问题\n\n有些问题。\n';

const texts: Readonly<Record<string, string>> = {
  'no text': '',
  'one character': '法',
  'NUL and other control characters': `\0\u0001${report}\0\u001b[31m`,
  'lone CR': report.replaceAll('\n', '\r'),
  CRLF: report.replaceAll('\n', '\r\n'),
  'a byte order mark': `\ufeff${report}`,
  'no line break at all': report.replaceAll('\n', ''),
  '100,000 brackets': '（'.repeat(100_000),
  '100,000 book title marks': '《'.repeat(100_000),
  '100,000 digits': '2'.repeat(100_000),
  '100,000 hashes': '#'.repeat(100_000),
  '100,000 line breaks': '\n'.repeat(100_000),
};

/** Milliseconds: the largest text takes a busy machine long to open, and longer to close. */
const PATIENCE = 180_000;

describe('bad input', function () {
  this.timeout(PATIENCE);
  afterEach(closeAll);

  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: is read without harm, and not changed`, async () => {
      const document = await openText(text, 'fazhi-report');
      const before = document.getText();
      const version = document.version;
      const reports = new Reports();
      const start = performance.now();
      const reading = reports.get(document);
      assert.ok(performance.now() - start < 1000, `took ${performance.now() - start} ms`);
      assert.equal(reading?.version, version);
      const faults = reading?.findings.filter(({ severity }) => severity !== 'todo') ?? [];
      await assert.eventually(() => shownRules(document).length === Math.min(faults.length, 1000), 'all findings');
      for (const { range } of languages.getDiagnostics(document.uri).slice(0, 5)) await actionsAt(document, range);
      assert.deepEqual([document.getText() === before, document.version], [true, version]);
      reports.dispose();
    });
  }

  it('half a surrogate pair: is read, reported and repaired around', async () => {
    const document = await openText('', 'fazhi-report');
    await rewrite(document, `\ud83d${report.replace('二、', '二.')}\ude00法治`);
    assert.ok(document.getText().startsWith('\ud83d#'), 'the half pair is gone');
    await untilShown(document, (rules) => rules.includes('heading-form'));
    const fix = (await actionsAt(document, document.lineAt(2).range)).find(({ title }) => title === '改为“二、”');
    assert.ok(fix?.edit, 'no fix');
    await workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), `\ud83d${report}\ude00法治`);
  });

  it('a binary file is no report', async () => {
    const file = scratch('picture.txt');
    await workspace.fs.writeFile(
      file,
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    );
    const document = await workspace.openTextDocument(file).then(undefined, () => undefined);
    const reports = new Reports();
    assert.equal(document && reports.get(document), undefined);
    reports.dispose();
  });

  it('a text of 10 MB is read when opened, not at every key stroke', async () => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(sample('clean.txt')));
    const file = scratch('long.fazhi');
    const copies = Math.ceil(10_000_000 / new TextEncoder().encode(text).length);
    await writeFile(file, text.replace('一、', '一.') + text.repeat(copies));
    const document = await openFile(file);
    const reports = new Reports();
    try {
      const start = performance.now();
      assert.ok(reports.get(document), 'not read');
      const took = performance.now() - start;
      assert.ok(took < 5000 * slowness(), `took ${took} ms`);
      assert.ok(reports.isLong(document), 'not known to be long');
    } finally {
      reports.dispose();
    }
    await untilShown(document, (rules) => rules.length > 0);
  });

  it('a text that is too long to be read while somebody types is a report when it begins like one', async () => {
    const filler = '全年组织学习。\n'.repeat(150_000);
    const reports = new Reports();
    try {
      const document = await openText(`${report}${filler}`, 'plaintext');
      assert.ok(reports.get(document), 'not read');
      assert.ok(reports.isLong(document), 'not known to be long');
      const log = await openText(`法治\n${filler}`, 'plaintext');
      assert.deepEqual([reports.get(log), reports.isLong(log)], [undefined, false]);
      const short = await openText(report, 'plaintext');
      assert.deepEqual([reports.get(short) === undefined, reports.isLong(short)], [false, false]);
    } finally {
      reports.dispose();
    }
  });

  it('a report in a file system that cannot be written is checked like any other', async () => {
    const bytes = new TextEncoder().encode(report);
    const provider = workspace.registerFileSystemProvider('sealed', new SealedFiles(bytes), { isReadonly: true });
    const document = await openFile(Uri.parse('sealed:/report.md'));
    await untilShown(document, (rules) => rules.length > 0);
    await closeAll();
    provider.dispose();
  });

  it('a file that is deleted while open takes its findings along', async () => {
    const file = scratch('deleted.md');
    await writeFile(file, report);
    const document = await openFile(file);
    await untilShown(document, (rules) => rules.length > 0);
    await workspace.fs.delete(file);
    await closeAll();
    await untilShown(document, (rules) => rules.length === 0);
  });

  it('an untitled report is checked and offered fixes', async () => {
    const document = await openText(report.replace('二、', '二.'), 'markdown');
    await untilShown(document, (rules) => rules.includes('heading-form'));
    assert.ok(
      (await actionsAt(document, document.lineAt(2).range)).some(({ edit }) => edit !== undefined),
      'no fix',
    );
  });

  it('nothing is changed by opening the samples', async () => {
    for (const name of ['clean.md', 'clean.txt', '000-unnumbered-parts.txt', '003-embedded-leadership.txt']) {
      const document: TextDocument = await openSample(name);
      await assert.eventually(() => document.languageId !== 'plaintext', 'read');
      assert.deepEqual([document.isDirty, document.version], [false, 1], name);
    }
  });
});

/** A file system with one file, which cannot be written. */
class SealedFiles implements FileSystemProvider {
  readonly #bytes: Uint8Array;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  stat() {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.#bytes.length };
  }

  readFile(): Uint8Array {
    return this.#bytes;
  }

  watch() {
    return { dispose: () => undefined };
  }

  readDirectory(): never {
    throw FileSystemError.NoPermissions();
  }

  createDirectory = this.readDirectory;
  writeFile = this.readDirectory;
  delete = this.readDirectory;
  rename = this.readDirectory;
}
