import { afterEach, describe, it } from 'mocha';
import {
  CancellationTokenSource,
  commands,
  type Diagnostic,
  env,
  FileType,
  languages,
  Selection,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { LARGEST_FILE } from '../../../src/core/reading/largest.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { describeDeadlines } from '../../../src/extension/checking/deadlines.ts';
import { type FoundReports, findReports } from '../../../src/extension/drafting/find-report.ts';
import { arrangeByPart } from '../../../src/extension/drafting/side-by-side.ts';
import { type Listing, listFiles, walk } from '../../../src/extension/reports/list-files.ts';
import { readReport } from '../../../src/extension/reports/text-file.ts';
import * as assert from './assert.ts';
import { closeAll, hasClipboard, openFile, openText, replace, writeFile } from './editor.ts';
import { sample, scratch } from './place.ts';
import { acceptUntil, cancel } from './quick-input.ts';
import { readOnlyFiles } from './read-only.ts';

const COPIED =
  '坚持把学习贯彻习近平法治思想作为首要任务，组织干部职工参加各类法治培训，细化重点任务并逐项明确责任科室和完成时限，推动形成上下联动、齐抓共管的工作格局，执法人员依法行政的意识和能力稳步提升。';

function report(year: number, plan: string, organ = '云岫县水利局'): string {
  return [
    `${organ}关于${year}年度法治政府建设情况的报告`,
    '县委、县政府：',
    `现将${year}年度法治政府建设情况报告如下：`,
    `一、${year}年度推进法治政府建设的主要举措和成效`,
    COPIED,
    `二、${year + 1}年度推进法治政府建设的主要安排`,
    plan,
    organ,
    `${year + 1}年2月5日`,
  ].join('\n');
}

const counted = ({ files, left }: FoundReports | Listing) => [files.length, left];

const LAST = report(2031, '一是编制河道采砂规划。二是组建水政监察大队。');
const THIS = report(2032, '一是继续。');

const hints = ({ uri }: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === '与上年报告比较');

const rules = (document: TextDocument) =>
  hints(document)
    .map(({ code }) => String(code))
    .sort();

const compare = () => commands.executeCommand('fazhi-report.compareWithLastYear');

function diffInput(): TabInputTextDiff | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? input : undefined;
}

function textOf(side: 'original' | 'modified'): string {
  const address = diffInput()?.[side].toString();
  return workspace.textDocuments.find(({ uri }) => uri.toString() === address)?.getText() ?? '';
}

describe('comparing with last year’s report', () => {
  const file = sample('去年/云岫县水利局2031.txt');

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(sample('去年'), { recursive: true }).then(undefined, () => undefined);
  });

  it('finds it by title and year, points out what was copied and what was not answered, and leads there', async () => {
    await writeFile(file, LAST);
    await writeFile(sample('去年/另一个单位.txt'), report(2031, '一是继续。', '澜湖区司法局'));
    const document = await openText(THIS, 'fazhi-report');
    await compare();
    assert.deepEqual(rules(document), ['copied-from-last-year', 'unanswered-plan', 'unanswered-plan']);
    for (const { relatedInformation: [info] = [] } of hints(document))
      assert.equal(info?.location.uri.toString(), file.toString());
    const last = await workspace.openTextDocument(file);
    const copied = hints(document).find(({ code }) => code === 'copied-from-last-year');
    assert.equal(last.getText(copied?.relatedInformation?.[0]?.location.range), COPIED);
    await assert.eventually(() => textOf('original').includes('2031') && textOf('modified').includes('2032'), 'a diff');
  });

  it('follows what is typed in either, until it is told to stop', async () => {
    await writeFile(file, LAST);
    const document = await openText(THIS, 'fazhi-report');
    await compare();
    await replace(document, COPIED, '编制河道采砂规划，划定可采区。组建水政监察大队，配齐人员。');
    await assert.eventually(() => hints(document).length === 0, 'nothing left');
    const last = await openFile(file);
    await replace(last, '二是组建', '二是推进智慧灌区改造升级。三是组建');
    await assert.eventually(() => hints(document).length === 1, 'the new plan');
    await commands.executeCommand('fazhi-report.stopComparing');
    assert.equal(hints(document).length, 0);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('puts the figures of both years into a table, in the clipboard and in the report', async function () {
    if (!(await hasClipboard())) this.skip();
    const counted = (count: number) => `办理取水许可${count}件。`;
    await writeFile(file, LAST.replace(COPIED, `${COPIED}\n${counted(86)}`));
    await writeFile(sample('去年/今年.md'), THIS.replace(COPIED, `${COPIED}\n${counted(94)}`).replaceAll('\n', '\n\n'));
    const document = await openFile(sample('去年/今年.md'));
    await compare();
    await commands.executeCommand('fazhi-report.copyFigures');
    const table =
      '| 事项 | 上年 | 本年 | 增减 |\n| --- | ---: | ---: | ---: |\n| 办理取水许可 | 86件 | 94件 | 增长9.3% |';
    assert.equal((await env.clipboard.readText()).trim(), table);
    const editor = await window.showTextDocument(document);
    const behind = document.positionAt(document.getText().indexOf('94件'));
    editor.selection = new Selection(behind, behind);
    const before = document.getText();
    await commands.executeCommand('fazhi-report.insertFigures');
    assert.ok(document.getText().includes(`94件。\n\n${table}\n\n二、`), document.getText());
    await commands.executeCommand('undo');
    await assert.eventually(() => document.getText() === before, 'the text as it was');
  });

  it('shows a section of both years side by side', async () => {
    await writeFile(file, LAST);
    const document = await openText(THIS, 'fazhi-report');
    await compare();
    const reading = { document, report: parse(THIS) };
    const span = { start: THIS.indexOf(COPIED), end: THIS.indexOf(COPIED) + COPIED.length };
    const lastSpan = { start: LAST.indexOf(COPIED), end: LAST.indexOf(COPIED) + COPIED.length };
    const last = { uri: file, report: parse(LAST), isShown: true };
    await commands.executeCommand('fazhi-report.compareSection', { held: { reading, last }, span, lastSpan });
    await assert.eventually(
      () => textOf('modified') === `一、2032年度推进法治政府建设的主要举措和成效\n${COPIED}`,
      'this year’s',
    );
    assert.equal(textOf('original'), `一、2031年度推进法治政府建设的主要举措和成效\n${COPIED}`);
    await commands.executeCommand('fazhi-report.openLastYear', { held: { reading, last }, span, lastSpan });
    const shown = window.activeTextEditor;
    assert.equal(shown?.document.getText(shown.selection), COPIED);
    await commands.executeCommand('fazhi-report.goToCompared', { held: { reading, last }, span, lastSpan });
    assert.equal(window.activeTextEditor?.document, document);
    assert.equal(document.getText(window.activeTextEditor?.selection), COPIED);
    await commands.executeCommand('fazhi-report.showPartByPart');
    await assert.eventually(() => textOf('modified').includes('────'), 'both, part by part');
  });

  it('says so where both count nothing alike, or none is held', async function () {
    if (!(await hasClipboard())) this.skip();
    await writeFile(file, LAST);
    await openText(THIS, 'fazhi-report');
    await env.clipboard.writeText('原来的');
    await commands.executeCommand('fazhi-report.copyFigures');
    await compare();
    await commands.executeCommand('fazhi-report.copyFigures');
    assert.equal(await env.clipboard.readText(), '原来的');
  });

  it('ends when the report is closed', async () => {
    await writeFile(file, LAST);
    await writeFile(scratch('this.fazhi'), THIS);
    const document = await openFile(scratch('this.fazhi'));
    await compare();
    assert.ok(hints(document).length > 0, 'no hints');
    await closeAll();
    await assert.eventually(() => hints(document).length === 0, 'the hints to go');
  });

  it('asks when two reports could be meant, or none was found, and takes no for an answer', async () => {
    const document = await openText(THIS, 'fazhi-report');
    await cancel(compare());
    assert.deepEqual([diffInput(), rules(document)], [undefined, []]);
    await writeFile(file, LAST);
    await writeFile(sample('去年/副本.txt'), LAST);
    await cancel(compare());
    assert.deepEqual([diffInput(), rules(document)], [undefined, []]);
    const running = compare();
    await acceptUntil(() => diffInput() !== undefined, 'a diff');
    await running;
    assert.equal(hints(document).length, 3);
  });

  it('asks for a year that is not settled', async () => {
    await writeFile(file, LAST);
    const text = '云岫县水利局法治政府建设情况的报告\n一、2032年主要举措和成效\n做了。\n二、2033年存在的问题\n有。';
    const document = await openText(text, 'fazhi-report');
    await cancel(compare());
    assert.deepEqual([diffInput(), rules(document)], [undefined, []]);
  });

  it('looks at five hundred files, first at those named like a report, and counts the others', async () => {
    const { token } = new CancellationTokenSource();
    const find = () => findReports(2031, scratch('none.txt'), token);
    const own = (await listFiles([], token)).files.length;
    for (let index = own + 1; index < 500; index += 1) await writeFile(sample(`去年/${index}.txt`), '');
    await writeFile(sample('去年/我局法治报告.txt'), LAST);
    const all = await find();
    assert.deepEqual([all.files.length, all.left], [1, 0]);
    await writeFile(sample('去年/0.txt'), '');
    await writeFile(sample('去年/00.txt'), '');
    const cut = await find();
    assert.deepEqual([cut.files.length, cut.left], [1, 2]);
    const document = await openText(THIS, 'fazhi-report');
    await cancel(compare());
    assert.deepEqual(rules(document), [], 'taken for the only one although not all were looked at');
  });

  it('goes through three hundred folders at most where the editor has no search, and counts the others', async () => {
    const { token } = new CancellationTokenSource();
    const walkBelow = async (entries: readonly (readonly [string, FileType])[]) => {
      const isRoot = ({ path }: Uri) => path === '/';
      const provider = readOnlyFiles('folders', new Uint8Array(), (uri) =>
        isRoot(uri) ? entries.map(([name, type]) => [name, type]) : [['a.txt', FileType.File]],
      );
      const found = await walk([Uri.parse('folders:/')], token);
      provider.dispose();
      return counted(found);
    };
    const many = (count: number, type: FileType) =>
      Array.from({ length: count }, (_, index) => [`${index}.txt`, type] as const);
    assert.deepEqual(await walkBelow(many(299, FileType.Directory)), [299, 0]);
    assert.deepEqual(await walkBelow(many(300, FileType.Directory)), [299, 1]);
    assert.deepEqual(await walkBelow([...many(499, FileType.File), ['甲', FileType.Directory]]), [500, 0]);
    assert.deepEqual(await walkBelow([...many(500, FileType.File), ['甲', FileType.Directory]]), [500, 1]);
  });

  it('searches no files that are far too large, but reads one that is chosen', async () => {
    const { token } = new CancellationTokenSource();
    const padded = (bytes: number) => LAST.padEnd(LAST.length + bytes - new TextEncoder().encode(LAST).length, '\n');
    const large = sample('去年/太大.txt'); // One that no editor has opened.
    await writeFile(large, padded(1_000_000));
    assert.deepEqual(counted(await findReports(2031, scratch('none.txt'), token)), [1, 0]);
    await writeFile(large, padded(1_000_001));
    assert.deepEqual(counted(await findReports(2031, scratch('none.txt'), token)), [0, 1]);
    await writeFile(large, padded(LARGEST_FILE));
    assert.equal((await readReport(large))?.report.year.value, 2031);
    await writeFile(large, padded(LARGEST_FILE + 1));
    assert.equal(await readReport(large), undefined);
  });

  it('says no to a file that is no report, and to a document that is none', async () => {
    await writeFile(scratch('letter.txt'), '你好。');
    const document = await openText(THIS, 'fazhi-report');
    await commands.executeCommand('fazhi-report.compareWithLastYear', scratch('letter.txt'));
    await openText('你好。', 'plaintext');
    await compare();
    assert.deepEqual([diffInput(), rules(document)], [undefined, []]);
  });

  it('lays both texts out in the order of the parts, and leaves nothing out', () => {
    const text = [
      '标题',
      '二、2024年主要安排',
      '继续。',
      '一、2023年主要举措和成效',
      '做了。',
      '三、别的话',
      '还有。',
    ].join('\n');
    const arranged = arrangeByPart(parse(text, 'plain'), RULE_OF_LAW);
    for (const line of text.split('\n')) assert.ok(arranged.includes(line), line);
    assert.ok(arranged.indexOf('做了。') < arranged.indexOf('继续。'), 'in the old order');
  });
});

describe('the dates of a report', () => {
  const at = (month: number, day: number, year = 2025) => describeDeadlines(2024, new Date(year, month - 1, day, 23));

  it('are counted down in days, and left out when they are far', () => {
    assert.match(at(2, 17), /3月1日.*12天.*4月1日.*43天/);
    assert.match(at(3, 1), /3月1日.*还有0天.*31天/);
    assert.match(at(3, 2), /3月1日已过.*30天/);
    assert.match(at(4, 2), /3月1日已过.*4月1日已过/);
    assert.equal(at(7, 1), '');
    assert.equal(at(7, 1, 2023), '');
    assert.equal(describeDeadlines(Number.NaN, new Date()), '');
  });
});
