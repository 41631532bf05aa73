import { afterEach, describe, it } from 'mocha';
import { commands, languages, Range, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, closeAll, openFile, shownRules, untilShown, writeFile } from './editor.ts';
import { sample, scratch } from './place.ts';

const NAME = '.fazhi-report.jsonc';
const TEXT =
  '云岫县水利局关于2023年度法治政府建设情况的报告\n\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n' +
  '一、2023年度主要举措和成效\n我局压实主题责任，群众办事更加便捷，法治意识明显增强，工作成效明显。\n';

let folders = 0;

/** A folder of its own in the one that is open, with a report and maybe a configuration. */
async function folderWith(configuration?: string): Promise<{ readonly folder: Uri; readonly report: TextDocument }> {
  folders += 1;
  const folder = sample(`configured-${Date.now()}-${folders}`);
  if (configuration !== undefined) await writeFile(Uri.joinPath(folder, NAME), configuration);
  await writeFile(Uri.joinPath(folder, 'a.fazhi'), TEXT);
  return { folder, report: await openFile(Uri.joinPath(folder, 'a.fazhi')) };
}

async function read(folder: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, NAME)));
}

const isTold = (rules: readonly string[]) => rules.includes('confusable-word');

describe('the configuration of a folder', () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(sample(NAME)).then(undefined, () => undefined);
  });

  it('holds for reports in it, goes before the settings, and is taken anew when it changes', async () => {
    const { folder, report } = await folderWith('{"rules": {"confusable-word": "off"}, "stage": "review"}');
    await untilShown(report, (rules) => rules.includes('signature') && !isTold(rules));
    await writeFile(Uri.joinPath(folder, NAME), '{"stage": "review"}');
    await untilShown(report, isTold);
    await workspace.fs.delete(Uri.joinPath(folder, NAME));
    await untilShown(report, (rules) => isTold(rules) && !rules.includes('signature'));
  });

  it('may exclude a report from checks', async () => {
    const { report } = await folderWith('{"exclude": ["*.fazhi"]}');
    await assert.eventually(() => shownRules(report).length === 0, 'no findings');
    await commands.executeCommand('fazhi-report.fixAll');
    assert.equal(report.getText(), TEXT);
  });

  it('may ask for parts of its own, which one command adds', async () => {
    const parts = '["achievements", {"heading": "{year}年度普法情况", "prompt": "写明普法的件数"}]';
    const { report } = await folderWith(`{"stage": "review", "profile": {"parts": ${parts}}}`);
    await untilShown(report, (rules) => rules.includes('required-parts'));
    await commands.executeCommand('fazhi-report.insertPart', 'own-普法情况');
    assert.match(report.getText(), /\n二、2023年度普法情况\n【待填：写明普法的件数】。\n/);
    await untilShown(report, (rules) => !rules.includes('required-parts'));
  });

  it('shows its mistakes at their places, and what is meant', async () => {
    const { folder } = await folderWith('{\n  "rules": {"confusable-wrod": "off"},\n  "extends": "nothing.jsonc"\n}\n');
    const file = Uri.joinPath(folder, NAME);
    const ours = () => languages.getDiagnostics(file).filter(({ source }) => source === '法治报告');
    await assert.eventually(() => ours().length === 2, 'mistakes of a file that is not open');
    const document = await openFile(file);
    await assert.eventually(() => ours().length === 2, 'mistakes');
    assert.equal(ours()[0]?.range.start.line, 1);
    assert.match(ours()[0]?.message ?? '', /您要写的可能是“confusable-word”/);
    assert.match(ours()[1]?.message ?? '', /找不到“nothing.jsonc”/);
    const actions = await actionsAt(document, ours()[0]?.range ?? new Range(0, 0, 0, 0));
    const action = actions.find(({ title }) => title.includes('confusable-word'));
    assert.ok(action?.edit, 'no action');
    await workspace.applyEdit(action.edit);
    await assert.eventually(() => ours().length === 1, 'one mistake fewer while typing');
  });

  it('gets the words of the office from a finding, and keeps what was written by hand', async () => {
    const { folder, report } = await folderWith('{\n  // 手写的\n  "words": ["甲乙"]\n}\n');
    await untilShown(report, isTold);
    const action = (await actionsAt(report, report.lineAt(5).range)).find(
      ({ command }) => command?.command === 'fazhi-report.addWord',
    );
    assert.ok(action?.command, 'no action');
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await untilShown(report, (rules) => !isTold(rules));
    assert.match(await read(folder), /手写的[\s\S]*"甲乙",\s*"主题责任"/);
  });

  it('is made when it is first needed, for the whole workspace', async () => {
    const { report } = await folderWith();
    await untilShown(report, isTold);
    await commands.executeCommand('fazhi-report.addWord', '主题责任');
    await untilShown(report, (rules) => !isTold(rules));
    const bytes = await workspace.fs.readFile(sample(NAME));
    assert.match(new TextDecoder().decode(bytes), /^\/\/ 法治报告助手的配置[\s\S]*"words": \[\s*"主题责任"\s*\]/);
  });

  it('asks for a word where none is selected, and takes the selected one', async () => {
    const { report } = await folderWith('{}');
    await untilShown(report, isTold);
    await commands.executeCommand('fazhi-report.addWord');
    const start = TEXT.indexOf('主题责任');
    const editor = window.activeTextEditor;
    assert.ok(editor, 'no editor');
    editor.selection = new Selection(report.positionAt(start), report.positionAt(start + 4));
    await commands.executeCommand('fazhi-report.addWord');
    await untilShown(report, (rules) => !isTold(rules));
  });

  it('says that it cannot be changed while it is no JSON', async () => {
    const { folder, report } = await folderWith('{"words": [');
    await untilShown(report, isTold);
    const running = commands.executeCommand('fazhi-report.addWord', '主题责任');
    await assert.eventually(async () => {
      await commands.executeCommand('notifications.clearAll');
      return Promise.race([
        running.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50)),
      ]);
    }, 'the command to end');
    assert.equal(await read(folder), '{"words": [');
  });

  it('is opened by a command', async () => {
    const { folder } = await folderWith('{}');
    await commands.executeCommand('fazhi-report.openConfiguration');
    assert.equal(window.activeTextEditor?.document.uri.toString(), Uri.joinPath(folder, NAME).toString());
  });

  it('holds beside a report in no open folder as well', async () => {
    const folder = scratch(`alone-${Date.now()}`);
    await writeFile(Uri.joinPath(folder, NAME), '{"rules": {"confusable-word": "off"}, "stage": "review"}');
    await writeFile(Uri.joinPath(folder, 'a.fazhi'), TEXT);
    const report = await openFile(Uri.joinPath(folder, 'a.fazhi'));
    await untilShown(report, (rules) => rules.includes('signature') && !isTold(rules));
  });
});
