import { afterEach, describe, it } from 'mocha';
import { CodeAction, CodeActionKind, commands, Range, type TextDocument, Uri, workspace } from 'vscode';
import { fixAll } from '../../../src/core/checking/fix-all.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { syntaxOf } from '../../../src/core/reading/syntax.ts';
import * as assert from './assert.ts';
import { actionsAt, closeAll, openFile, openSample, openText, untilShown, writeFile } from './editor.ts';
import { scratch } from './place.ts';
import { readOnlyFiles } from './read-only.ts';

/** Two headings and a date that can be put right without a reader, and a part that is missing. */
const FAULTY = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '云水发〔2024〕3号',
  '县委、县政府：',
  '现将2023年度法治政府建设情况报告如下：',
  '一.2023年度主要举措和成效',
  '我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷，法治意识明显增强。',
  '二.2023年度存在的不足和原因',
  '执法力量仍然不足，主要原因是专业人员偏少，培训安排不够充分，工作机制还要健全。',
  '四、2024年度主要安排',
  '我局将加强执法队伍，改进普法方式，健全合法性审查机制，把各项任务落到实处。',
  '特此报告。',
  '云岫县水利局',
  '2024年02月05日',
].join('\n');

const repaired = (text: string) => fixAll(text, syntaxOf(text));
const everything = ({ lineCount }: TextDocument) => new Range(0, 0, lineCount, 0);

/** The one action of a kind that concerns the whole document. */
async function sourceAction(document: TextDocument, kind: string): Promise<CodeAction | undefined> {
  const name = 'vscode.executeCodeActionProvider';
  const found = await commands.executeCommand<readonly CodeAction[]>(name, document.uri, everything(document), kind);
  return found.find((action) => action instanceof CodeAction && action.kind?.value === 'source.fixAll.fazhi-report');
}

describe('fixing all', () => {
  afterEach(closeAll);

  it('applies the safe fixes in one step and leaves the others', async () => {
    const document = await openText(FAULTY, 'fazhi-report');
    await commands.executeCommand('fazhi-report.fixAll');
    assert.equal(document.getText(), repaired(FAULTY));
    assert.match(document.getText(), /\n一、2023[\s\S]*\n二、2023[\s\S]*\n2024年2月5日$/);
    await untilShown(document, (rules) => rules.includes('required-parts') && !rules.includes('heading-form'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), FAULTY);
  });

  for (const name of ['000-unnumbered-parts.txt', '003-embedded-leadership.txt', 'clean.md']) {
    it(`does what the terminal does to ${name}, and nothing the second time`, async () => {
      const document = await openSample(name);
      const before = document.getText();
      await commands.executeCommand('fazhi-report.fixAll');
      assert.equal(document.getText(), repaired(before));
      const { version } = document;
      await commands.executeCommand('fazhi-report.fixAll');
      assert.equal(document.version, version);
    });
  }

  it('is a source action by its own kind and by the general one', async () => {
    const document = await openText(FAULTY, 'markdown');
    for (const kind of ['source.fixAll', 'source.fixAll.fazhi-report']) {
      const action = await sourceAction(document, kind);
      assert.ok(action?.edit, `no action for ${kind}`);
    }
    const action = await sourceAction(document, CodeActionKind.SourceFixAll.value);
    if (action?.edit !== undefined) await workspace.applyEdit(action.edit);
    assert.equal(document.getText(), fixAll(FAULTY, 'markdown'));
    assert.equal(await sourceAction(document, 'source.fixAll'), undefined, 'there is nothing left to fix');
    assert.equal(await sourceAction(await openSample('clean.md'), 'source.fixAll'), undefined);
  });

  it('runs on save only where the user wants it to', async () => {
    const editor = () => workspace.getConfiguration('editor');
    const file = scratch('saved.fazhi');
    await writeFile(file, FAULTY);
    const document = await openFile(file);
    await commands.executeCommand('type', { text: ' ' });
    await commands.executeCommand('workbench.action.files.save');
    assert.match(document.getText(), /一\.2023/);
    await editor().update('codeActionsOnSave', { 'source.fixAll.fazhi-report': 'explicit' });
    await commands.executeCommand('type', { text: ' ' });
    await commands.executeCommand('workbench.action.files.save');
    await editor().update('codeActionsOnSave', undefined);
    assert.match(document.getText(), /一、2023[\s\S]*2024年2月5日/);
  });

  it('changes nothing where there is no report, or nothing can be changed', async () => {
    const note = await openText('# 笔记\n\n一.天气', 'markdown');
    await commands.executeCommand('fazhi-report.fixAll');
    assert.equal(note.getText(), '# 笔记\n\n一.天气');
    assert.equal(await sourceAction(note, 'source.fixAll'), undefined);
    const provider = readOnlyFiles('fazhi-locked', new TextEncoder().encode(FAULTY));
    const locked = await openFile(Uri.parse('fazhi-locked:/report.fazhi'));
    await commands.executeCommand('fazhi-report.fixAll');
    assert.equal(locked.getText(), FAULTY);
    provider.dispose();
  });
});

describe('fixing all problems of a rule', () => {
  afterEach(closeAll);

  it('is offered where the rule has spoken more than once, and leaves other rules alone', async () => {
    const document = await openText(FAULTY, 'fazhi-report');
    const line = FAULTY.split('\n').indexOf('一.2023年度主要举措和成效');
    const actions = await actionsAt(document, document.lineAt(line).range);
    const action = actions.find(({ title }) => /^修复所有“标题序号的写法不规范”问题$/.test(title));
    assert.ok(action?.edit && action.isPreferred !== true, 'no action');
    await workspace.applyEdit(action.edit);
    assert.match(document.getText(), /\n一、2023[\s\S]*\n二、2023[\s\S]*2024年02月05日$/);
    assert.equal(parse(document.getText()).sections.length, 3);
    await untilShown(document, (rules) => !rules.includes('heading-form') && rules.includes('date-form'));
    const date = await actionsAt(document, document.lineAt(document.lineCount - 1).range);
    assert.ok(
      date.every(({ title }) => !title.startsWith('修复所有')),
      'one finding needs no such action',
    );
  });

  it('takes the rule at the cursor, as one step', async () => {
    const document = await openText(FAULTY, 'fazhi-report');
    const at = document.positionAt(FAULTY.indexOf('二.2023'));
    await commands.executeCommand('cursorMove', { to: 'down', by: 'line', value: at.line });
    await commands.executeCommand('fazhi-report.fixRule');
    assert.match(document.getText(), /\n一、2023[\s\S]*\n二、2023[\s\S]*2024年02月05日$/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), FAULTY);
  });
});
