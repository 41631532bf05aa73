import { afterEach, describe, it } from 'mocha';
import {
  type CodeAction,
  type Command,
  commands,
  type Diagnostic,
  languages,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { encodeGb18030 } from '../../../src/cli/files/gb18030.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openSample, openText, replace, writeFile } from './editor.ts';
import { sample, scratch } from './place.ts';
import { acceptUntil, cancel, untitledCount } from './quick-input.ts';
import { readOnlyFiles } from './read-only.ts';

const LAST = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '县委、县政府：',
  '现将2023年度法治政府建设情况报告如下：',
  '一、2023年度推进法治政府建设的主要举措和成效',
  '办理许可86件。落实《云岫县水利改革方案（2020—2022年）》。',
  '二、2024年度推进法治政府建设的主要安排',
  '一是开展执法培训。二是建成监控平台。2024年是平台建设的攻坚之年。',
  '云岫县水利局',
  '2024年2月5日',
].join('\n');

const diff = () => {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab?.input instanceof TabInputTextDiff ? { label: tab.label, input: tab.input } : undefined;
};

/** The text of the preview in front. */
function previewText(): string {
  const address = diff()?.input.modified.toString();
  return workspace.textDocuments.find(({ uri }) => uri.toString() === address)?.getText() ?? '';
}

async function preview(source?: Uri): Promise<void> {
  await commands.executeCommand('fazhi-report.rollForward', source);
  await assert.eventually(() => previewText().includes('报告'), 'a preview');
}

const accept = () => commands.executeCommand('fazhi-report.acceptRollForward');

async function accepted(): Promise<TextDocument> {
  await accept();
  const document = await assert.eventually(() => window.activeTextEditor?.document, 'an editor');
  assert.ok(document.isUntitled, `no new document: ${document.uri}`);
  return document;
}

const hints = ({ uri }: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === '待办');

async function hintedAt(document: TextDocument, words: readonly string[]): Promise<void> {
  await assert.eventually(() => hinted(document).join() === words.join(), `hints at ${words.join()}`);
}

/** What the light bulb offers at the first hint. */
async function tickOff(document: TextDocument): Promise<Command | undefined> {
  const [first] = hints(document);
  if (first === undefined) return undefined;
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    first.range,
  );
  return actions.find(({ title }) => title.startsWith('已核对'))?.command;
}

const hinted = (document: TextDocument) => hints(document).map(({ range }) => document.getText(range));

describe('a report from last year’s', () => {
  afterEach(closeAll);

  it('is shown beside it first, and becomes a new document when accepted', async () => {
    const source = await openSample('clean.md');
    const before = source.getText();
    await preview();
    assert.match(diff()?.label ?? '', /2024 → 2025/);
    assert.equal(diff()?.input.original.toString(), source.uri.toString());
    const expected = previewText();
    const document = await accepted();
    assert.equal(document.getText(), expected);
    assert.equal(document.languageId, 'markdown');
    assert.match(expected, /^# 霁川县水利局关于2025年度法治政府建设情况的报告/);
    assert.match(document.getText(window.activeTextEditor?.selection), /^【待填：/);
    assert.equal(source.getText(), before);
    assert.equal(diff(), undefined, 'the preview is still there');
  });

  it('will be saved beside last year’s under a name and in a kind of file of its own, and in the place of nothing', async () => {
    for (const [source, name, language] of [
      ['clean.md', '霁川县水利局2025年度法治政府建设情况报告', 'markdown'],
      ['clean.txt', '澹湖区枕流街道办事处2026年度法治政府建设情况报告', 'fazhi-report'],
    ] as const) {
      const suffix = source.slice(source.indexOf('.'));
      const { uri } = await openSample(source);
      const folder = Uri.joinPath(uri, '..');
      await preview(uri);
      const first = await accepted();
      assert.equal(first.uri.path, Uri.joinPath(folder, `${name}${suffix}`).path);
      assert.equal(first.languageId, language);
      const text = first.getText();
      await first.save();
      const saved = await workspace.fs.readFile(Uri.joinPath(folder, `${name}${suffix}`));
      assert.equal(new TextDecoder().decode(saved), text);
      await preview(uri);
      assert.equal((await accepted()).uri.path, Uri.joinPath(folder, `${name}（2）${suffix}`).path);
    }
  });

  it('is given up without a trace', async () => {
    const source = await openSample('clean.md');
    const before = [untitledCount(), source.getText()];
    await preview();
    await commands.executeCommand('fazhi-report.discardRollForward');
    assert.deepEqual([diff(), untitledCount(), source.getText()], [undefined, ...before]);
    await commands.executeCommand('fazhi-report.discardRollForward');
  });

  it('is one step to undo', async () => {
    await openSample('clean.md');
    await preview();
    const document = await accepted();
    await commands.executeCommand('undo');
    await assert.eventually(() => document.getText() === '', 'nothing left');
  });

  it('points out what it could not decide, with the place in last year’s report', async () => {
    const source = await openText(LAST, 'fazhi-report');
    await preview();
    const document = await accepted();
    await hintedAt(document, ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
    const origins = hints(document).map(({ relatedInformation: [info] = [] }) => info?.location);
    assert.deepEqual(
      origins.map((origin) => origin?.uri.toString()),
      [source.uri.toString(), source.uri.toString()],
    );
    assert.equal(source.getText(origins[1]?.range), '攻坚之年');
  });

  it('drops a hint that is edited or ticked off with a reason, and keeps the others in their places', async () => {
    await openText(LAST, 'fazhi-report');
    await preview();
    const document = await accepted();
    await hintedAt(document, ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
    await replace(document, '县委', '中共云岫县委员会');
    assert.deepEqual(hinted(document), ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
    const action = await assert.eventually(() => tickOff(document), 'a way to tick it off');
    const running = commands.executeCommand(action.command, ...(action.arguments ?? []));
    await acceptUntil(() => hinted(document).join() === '攻坚之年', 'the first is ticked off');
    await running;
    await replace(document, '攻坚之年', '巩固之年');
    await hintedAt(document, []);
  });

  it('ticks off nothing without a reason', async () => {
    await openText(LAST, 'fazhi-report');
    await preview();
    const document = await accepted();
    const action = await assert.eventually(() => tickOff(document), 'a way to tick it off');
    await cancel(commands.executeCommand(action.command, ...(action.arguments ?? [])));
    await hintedAt(document, ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
  });

  it('keeps its hints when it is saved in a file', async () => {
    const last = scratch('last/云岫县水利局2023年度法治政府建设情况报告.fazhi');
    await writeFile(last, LAST);
    await preview(last);
    await accepted();
    await commands.executeCommand('workbench.action.files.save');
    const saved = await assert.eventually(() => {
      const document = window.activeTextEditor?.document;
      return document?.isUntitled === false ? document : undefined;
    }, 'the file');
    await hintedAt(saved, ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
  });

  it('keeps its hints when it is saved under another name', async () => {
    await openText(LAST, 'fazhi-report');
    await preview();
    const untitled = await accepted();
    const file = scratch('saved.fazhi');
    await writeFile(file, untitled.getText());
    await openFile(file);
    await window.showTextDocument(untitled);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const saved = await openFile(file);
    await hintedAt(saved, ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
  });

  it('is made anew when last year’s is edited while it waits', async () => {
    const source = await openText(LAST, 'fazhi-report');
    await preview();
    await replace(source, '监控平台', '预警平台');
    await assert.eventually(() => previewText().includes('预警平台'), 'the edit in the preview');
    await replace(source, '预警平台', '调度平台');
    const before = untitledCount();
    await accept();
    assert.equal(untitledCount(), before, 'accepted unseen');
    await assert.eventually(() => previewText().includes('调度平台'), 'the second edit in the preview');
    assert.ok((await accepted()).getText().includes('调度平台'), 'an old text');
  });

  it('reads a file of another encoding, and shows it so', async () => {
    const file = scratch('gb18030.txt');
    const bytes = encodeGb18030(LAST);
    assert.ok(bytes, 'not encoded');
    await workspace.fs.writeFile(file, bytes);
    await preview(file);
    assert.match(previewText(), /^云岫县水利局关于2024年度/);
    const left = diff()?.input.original.toString();
    const shown = workspace.textDocuments.find(({ uri }) => uri.toString() === left);
    assert.equal(shown?.getText(), LAST);
  });

  it('asks for a year that is not settled, and does nothing when that is not told', async () => {
    const text = '云岫县水利局法治政府建设情况的报告\n一、2022年主要举措和成效\n做了。\n二、2023年存在的问题\n有。';
    const source = await openText(text, 'fazhi-report');
    const before = untitledCount();
    await cancel(commands.executeCommand('fazhi-report.rollForward', source.uri));
    assert.equal(diff(), undefined);
    const running = commands.executeCommand('fazhi-report.rollForward', source.uri);
    await acceptUntil(() => diff() !== undefined, 'a preview');
    await running;
    assert.equal(untitledCount(), before);
  });

  it('lets the user choose between two that are open, the one in front first', async () => {
    await openSample('clean.txt');
    await openText(LAST, 'fazhi-report');
    const running = commands.executeCommand('fazhi-report.rollForward');
    await acceptUntil(() => diff() !== undefined, 'a preview');
    await running;
    assert.match(diff()?.label ?? '', /2023 → 2024/);
  });

  it('offers those of the opened folders when none is open, the latest first', async () => {
    const last = sample('去年/云岫县水利局报告.fazhi');
    await writeFile(last, LAST.replaceAll('2024', '2042').replaceAll('2023', '2041'));
    const running = commands.executeCommand('fazhi-report.rollForward');
    await acceptUntil(() => diff() !== undefined, 'a preview');
    await running;
    assert.match(diff()?.label ?? '', /2041 → 2042/);
    await workspace.fs.delete(sample('去年'), { recursive: true });
  });

  it('changes nothing when no file is chosen, or one that is no report', async () => {
    const before = untitledCount();
    await cancel(commands.executeCommand('fazhi-report.rollForward'));
    await writeFile(scratch('letter.txt'), '你好。');
    await commands.executeCommand('fazhi-report.rollForward', scratch('letter.txt'));
    await commands.executeCommand('fazhi-report.rollForward', scratch('nowhere.txt'));
    await accept();
    assert.deepEqual([diff(), untitledCount()], [undefined, before]);
  });

  it('can be made of a file that cannot be written', async () => {
    const files = readOnlyFiles('fazhi-sealed', new TextEncoder().encode(LAST));
    await preview(Uri.parse('fazhi-sealed:/last.fazhi'));
    assert.match((await accepted()).getText(), /关于2024年度/);
    await closeAll();
    files.dispose();
  });
});
