import { afterEach, beforeEach, describe, it } from 'mocha';
import { CancellationTokenSource, languages, type TextDocument, workspace } from 'vscode';
import type { ReadEvent } from '../../../src/extension/reports/announcements.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { PATIENCE, slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openSample, openText, replace, rewrite, writeFile } from './editor.ts';
import { longReport } from './long-report.ts';
import { watchPauses } from './pauses.ts';
import { scratch } from './place.ts';

/** Milliseconds the host may be held up. */
const BUSY = 16;
const report = '# 关于2023年度法治政府建设情况的报告\n\n## 二、存在的问题\n\n有些问题。\n';

describe('the open reports', () => {
  let reports: Reports;
  let events: ReadEvent[];

  beforeEach(() => {
    events = [];
    reports = new Reports();
    reports.onDidRead((event) => events.push(event));
  });

  afterEach(async () => {
    reports.dispose();
    await closeAll();
  });

  it('are those in the report language, and Markdown and plain text with such a content', async () => {
    const isOurs = async (text: string, language: string) => reports.get(await openText(text, language)) !== undefined;
    assert.deepEqual([await isOurs('', 'fazhi-report'), await isOurs('x', 'fazhi-report')], [true, true]);
    assert.deepEqual([await isOurs(report, 'markdown'), await isOurs('# 说明\n\n法治', 'markdown')], [true, false]);
    assert.deepEqual([await isOurs(report, 'json'), await isOurs('', 'markdown')], [false, false]);
    const plain = await openSample('clean.txt');
    assert.equal(reports.get(plain)?.report.year.value, Number(/20\d\d/.exec(plain.getText())?.[0]));
  });

  it('are read once a version, and the reading is always of the current one', async () => {
    const document = await openText(report, 'markdown');
    const first = reports.get(document);
    assert.ok(first !== undefined && first === reports.get(document), 'read twice');
    await replace(document, '2023', '2022');
    const second = reports.get(document);
    assert.equal(second?.version, document.version);
    assert.equal(second?.report.text, document.getText());
    assert.match(second?.report.title?.text ?? '', /2022/);
  });

  it('tell their listeners once for a burst of changes, of the last version', async () => {
    const document = await openText(report, 'markdown');
    await readingOf(document);
    events.length = 0;
    for (const word of ['甲', '乙', '丙']) await replace(document, '有些', `有些${word}`);
    await readingOf(document);
    assert.deepEqual(
      events.filter((event) => event.document === document).map(({ reading }) => reading?.version),
      [document.version],
    );
  });

  it('tell when one stops being a report, changes its language, and closes', async () => {
    const file = scratch('stops.md');
    await writeFile(file, report);
    const document = await openFile(file);
    await readingOf(document);
    const told = () =>
      events.filter((event) => event.document === document).map(({ reading }) => reading !== undefined);
    await rewrite(document, '# 春游\n');
    await assert.eventually(() => told().at(-1) === false, 'no report any more');
    await rewrite(document, report);
    await assert.eventually(() => told().at(-1) === true, 'a report again');
    await languages.setTextDocumentLanguage(document, 'json');
    await assert.eventually(() => told().at(-1) === false, 'another language');
    assert.equal(reports.get(document), undefined);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await assert.eventually(() => told().at(-1) === true, 'Markdown again');
    await closeAll();
    await assert.eventually(() => told().at(-1) === false, 'closed');
    assert.equal(reports.get(document), undefined);
  });

  it('of 200 KB are read in turns, between which others have theirs', async function () {
    this.timeout(60_000);
    const document = await openText(await longReport(200_000), 'markdown');
    await readingOf(document);
    const pauses: number[] = [];
    let factor = 1;
    for (let round = 0; round < 10; round += 1) {
      factor = Math.max(factor, slowness());
      await replace(document, '法治', '法治法治');
      const stop = watchPauses();
      await readingOf(document);
      pauses.push(stop());
    }
    const shortest = Math.min(...pauses);
    assert.ok(shortest <= BUSY * PATIENCE * factor, `held up for ${pauses} ms`);
  });

  it('are waited for without being read out of turn', async () => {
    const document = await openText(report, 'markdown');
    await readingOf(document);
    await replace(document, '法治', '法治法治');
    const { token } = new CancellationTokenSource();
    const waiting = reports.settled(document, token);
    assert.equal(reports.known(document), undefined);
    assert.equal((await waiting)?.version, document.version);
    assert.equal(await reports.settled(document, token), reports.known(document));
    await replace(document, '法治法治', '法治');
    const source = new CancellationTokenSource();
    const given = reports.settled(document, source.token);
    source.cancel();
    assert.equal(await given, undefined);
  });

  it('keep their structure while checking is off', async () => {
    const document = await openText(report, 'markdown');
    assert.ok((reports.get(document)?.findings.length ?? 0) > 0, 'no findings');
    await workspace.getConfiguration('fazhi-report').update('enable', false, false);
    await assert.eventually(() => reports.get(document)?.findings.length === 0, 'no findings');
    assert.equal(reports.get(document)?.report.sections.length, 1);
    await workspace.getConfiguration('fazhi-report').update('enable', undefined, false);
    await assert.eventually(() => (reports.get(document)?.findings.length ?? 0) > 0, 'findings again');
  });

  async function readingOf(document: TextDocument) {
    const isThere = () =>
      events.find(({ reading }) => reading?.document === document && reading.version === document.version);
    return assert.eventually(isThere, 'a reading of the current version');
  }
});
