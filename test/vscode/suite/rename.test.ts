import { afterEach, before, describe, it } from 'mocha';
import {
  commands,
  extensions,
  Position,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openSample, openText } from './editor.ts';
import { acceptUntil, cancel } from './quick-input.ts';

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

/** The place just behind the first occurrence of some text. */
function behind(document: TextDocument, text: string): Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `no ${text}`);
  return document.positionAt(at + text.length);
}

const prepare = (document: TextDocument, at: Position) =>
  commands.executeCommand<Prepared | undefined>('vscode.prepareRename', document.uri, at);

const renamed = (document: TextDocument, at: Position, name: string) =>
  commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, name);

/** Why a place cannot be renamed. */
async function refusal(document: TextDocument, at: Position): Promise<string> {
  return prepare(document, at).then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('renaming the year of a report', () => {
  before(() => extensions.getExtension('fazhi-report.fazhi-report')?.activate());
  afterEach(closeAll);

  const places: readonly (readonly [string, string])[] = [
    ['关于2024', '2025'],
    ['〔2025', '2026'],
    ['## 一、2024', '2025'],
    ['## 四、2025', '2026'],
    ['\n2025', '2026'],
    ['较2023', '2024'],
  ];
  for (const [place, name] of places) {
    it(`from “${place.trim()}” moves every other one, and no cited one`, async () => {
      const document = await openSample('clean.md');
      const before = document.getText();
      const at = behind(document, place);
      assert.equal((await prepare(document, at))?.placeholder, place.slice(-4));
      assert.ok(await workspace.applyEdit(await renamed(document, at, name)), 'not applied');
      const text = document.getText();
      for (const passage of ['关于2025年度', '〔2026〕3号', '## 一、2025年度', '## 四、2026年度', '较2024年减少'])
        assert.ok(text.includes(passage), passage);
      assert.match(text, /\n2026年2月20日/);
      assert.ok(text.includes('（2021—2025年）'), 'a cited window has moved');
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('says of a year that does not follow why it does not', async () => {
    const document = await openText(
      '关于2023年度法治政府建设情况的报告\n云岫县：\n一、2023年主要举措\n《云岫县2023年普法要点》，大队2016年成立。',
      'fazhi-report',
    );
    assert.match(await refusal(document, behind(document, '《云岫县2023')), /所引文件/);
    assert.match(await refusal(document, behind(document, '大队2016')), /没有固定关系/);
    assert.match(await refusal(document, behind(document, '普法')), /没有可以统一改的/);
  });

  it('is refused while the report year is not settled', async () => {
    const text = '云岫县水利局法治政府建设情况的报告\n一、2022年主要举措和成效\n做了。\n二、2023年存在的问题\n有。';
    const document = await openText(text, 'fazhi-report');
    assert.match(await refusal(document, behind(document, '一、2022')), /没有定下来/);
  });

  it('takes nothing but a year', async () => {
    const document = await openSample('clean.txt');
    const outcome = await renamed(document, behind(document, '关于2025'), '明年').then(
      () => '',
      (error: unknown) => String(error),
    );
    assert.match(outcome, /四位数/);
  });

  it('leaves what is doubtful for the user to confirm', async () => {
    const document = await openText(
      '云岫县水利局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、2023年度主要举措和成效\n力争到2024年建成。2022年废止文件2件。',
      'fazhi-report',
    );
    const edit = await renamed(document, behind(document, '关于2023'), '2024');
    const sure = edit.get(document.uri).map(({ newText }) => newText);
    assert.deepEqual([...sure].sort(), ['2023', '2024', '2024', '2024', '2025'], 'three are sure, two doubtful');
  });

  it('by command moves the years wherever the cursor stands', async () => {
    const document = await openSample('clean.txt');
    await commands.executeCommand('fazhi-report.changeYear', 2026);
    assert.match(document.getText(), /关于2026年度/);
    await commands.executeCommand('undo');
    assert.match(document.getText(), /关于2025年度/);
  });
});

describe('renaming the office of a report', () => {
  afterEach(closeAll);

  it('from any place that writes it out changes them all, in one step', async () => {
    const document = await openSample('clean.md');
    const before = document.getText();
    const count = before.split('霁川县水利局').length;
    const at = behind(document, '2024年，霁川县水');
    assert.equal((await prepare(document, at))?.placeholder, '霁川县水利局');
    await workspace.applyEdit(await renamed(document, at, '霁川县水务局'));
    assert.equal(document.getText().split('霁川县水务局').length, count);
    assert.ok(!document.getText().includes('霁川县水利局'), 'one was left');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('by command does the same, and shows first which short forms come along', async () => {
    const document = await openSample('clean.txt');
    const before = document.getText();
    const renaming = () => commands.executeCommand('fazhi-report.renameOrgan', '澹湖区听溪街道办事处');
    await cancel(renaming());
    assert.equal(document.getText(), before);
    const running = renaming();
    await acceptUntil(() => document.getText() !== before, 'the new name');
    await running;
    assert.equal(document.getText(), before.replaceAll('枕流街道', '听溪街道'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

describe('renaming in other documents', () => {
  afterEach(closeAll);

  it('is left to others in Markdown', async () => {
    const document = await openText('# 关于2023年的信\n\n你好。\n', 'markdown');
    assert.ok(!/report/.test(await refusal(document, new Position(2, 1))), 'we spoke up');
  });

  it('is refused in plain text', async () => {
    const document = await openText('二〇二三年的信\n', 'plaintext');
    assert.match(await refusal(document, new Position(0, 1)), /不是法治政府建设情况报告/);
    assert.equal(window.activeTextEditor?.document.isDirty, true);
  });
});
