import { afterEach, describe, it } from 'mocha';
import { commands, extensions, Selection, type TextDocument, Uri, window } from 'vscode';
import * as assert from './assert.ts';
import { closeAll, openFile, untilShown, writeFile } from './editor.ts';
import { scratch } from './place.ts';
import { acceptUntil } from './quick-input.ts';

const FAULTY = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '县委、县政府：',
  '一.2023年度推进法治政府建设的主要举措和成效',
  '（一）健全制度',
  '办理许可94件。 一是修订办法。三是清理文件。',
  '（三）规范执法',
  '办理案件三件。',
  '三、2024年度推进法治政府建设的主要安排',
  '一是开展执法培训。',
  '云岫县水利局',
  '2024年2月5日\t',
  '',
].join('\n');
const LAST = FAULTY.replace('94件', '86件')
  .replaceAll('2024', '2023')
  .replace('关于2023', '关于2022')
  .replace('一.2023', '一.2022');

/** How each command that edits the report in front is brought to do so. */
const EDITING: Readonly<Record<string, (document: TextDocument) => Thenable<unknown>>> = {
  insertPart: (document) => answering(document, 'insertPart'),
  fixAll: () => run('fixAll'),
  fixRule: async (document) => {
    await putCursor(document, '一.2023');
    await run('fixRule');
  },
  renumber: () => run('renumber'),
  moveSectionUp: async (document) => {
    await putCursor(document, '（三）规范');
    await run('moveSectionUp');
  },
  moveSectionDown: async (document) => {
    await putCursor(document, '（一）健全');
    await run('moveSectionDown');
  },
  changeYear: () => run('changeYear', 2026),
  renameOrgan: (document) => answering(document, 'renameOrgan', '云岫县水务局'),
  insertFigures: async (document) => {
    const last = scratch('undo/last.fazhi');
    await writeFile(last, LAST);
    await run('compareWithLastYear', last);
    await window.showTextDocument(document);
    await putCursor(document, '94件');
    await run('insertFigures');
  },
};
/** They write a mark with a reason, which only a key can tell: the window tests take that back. */
const TYPED = ['excusePlace', 'excusePassage'];
/** They make new files and documents, write settings, files of their own or the clipboard, or only show something. */
const NOT_EDITING = [
  ...['newReport', 'rollForward', 'acceptRollForward', 'discardRollForward'],
  ...['toggleChecks', 'toggleFocus', 'setCharacterLimit', 'setRuleLevel', 'declareReport', 'takeBackReport'],
  ...['addWord', 'addTerm', 'addName', 'openConfiguration', 'openManual', 'copyDiagnostics', 'check'],
  ...['nextSection', 'previousSection', 'nextMissingPart', 'nextProblem', 'nextPrompt', 'previousPrompt', 'tickTodo'],
  ...['showOnlyProblems', 'showWholeOutline', 'expandOutline', 'copyOutline', 'checkBeforeSubmit', 'continueWriting'],
  ...['compareWithLastYear', 'showPartByPart', 'compareSection', 'openLastYear', 'stopComparing'],
  ...['copyFigures', 'saveFigures'],
];

const run = (name: string, ...given: readonly unknown[]) => commands.executeCommand(`fazhi-report.${name}`, ...given);

/** Presses Enter in what a command asks until the text has changed. */
async function answering(document: TextDocument, name: string, ...given: readonly unknown[]): Promise<void> {
  const before = document.getText();
  const running = run(name, ...given);
  await acceptUntil(() => document.getText() !== before, `${name} to edit`);
  await running;
}

async function putCursor(document: TextDocument, words: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(words));
  editor.selection = new Selection(at, at);
}

describe('undo', () => {
  afterEach(async () => {
    await run('stopComparing');
    await closeAll();
  });

  it('is thought of for every command', () => {
    const manifest = extensions.getExtension('fazhi-report.fazhi-report')?.packageJSON;
    const listed: readonly { readonly command: string }[] = manifest.contributes.commands;
    const names = listed.map(({ command }) => command.replace('fazhi-report.', '')).sort();
    assert.deepEqual([...Object.keys(EDITING), ...TYPED, ...NOT_EDITING].sort(), names);
  });

  for (const [name, edit] of Object.entries(EDITING)) {
    for (const terminator of ['\n', '\r\n']) {
      it(`restores byte for byte what ${name} changed (${JSON.stringify(terminator)})`, async () => {
        const file = Uri.joinPath(scratch('undo'), `${name}${terminator.length}.fazhi`);
        const text = FAULTY.replaceAll('\n', terminator);
        await writeFile(file, text);
        const document = await openFile(file);
        await untilShown(document, (rules) => rules.length > 0);
        await edit(document);
        assert.ok(document.getText() !== text, 'nothing was changed');
        await window.showTextDocument(document);
        await commands.executeCommand('undo');
        await assert.eventually(() => document.getText() === text, 'the text as it was, in one step');
      });
    }
  }
});
