import { afterEach, describe, it } from 'mocha';
import { commands, Selection, window } from 'vscode';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { toSpan } from '../../../src/extension/editor/ranges.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText } from './editor.ts';

const COMMANDS = ['nextSection', 'previousSection', 'nextProblem', 'nextMissingPart'];

const REPORT = [
  '关于2023年度法治政府建设情况的报告',
  '一、2023年主要举措和成效',
  '（一）抓学习',
  '学了。',
  '四、2024年主要安排',
  '继续。',
].join('\n');

/** The line and column the command leads to. */
async function press(command: string): Promise<readonly number[]> {
  await commands.executeCommand(`fazhi-report.${command}`);
  const { active } = window.activeTextEditor?.selection ?? {};
  return [active?.line ?? -1, active?.character ?? -1];
}

async function walk(command: string, times: number): Promise<readonly number[]> {
  const lines: number[] = [];
  for (let step = 0; step < times; step += 1) lines.push((await press(command))[0] ?? -1);
  return lines;
}

function offset(): number {
  const { document, selection } = window.activeTextEditor ?? {};
  return (selection && document?.offsetAt(selection.active)) ?? -1;
}

describe('going through a report', () => {
  afterEach(closeAll);

  it('from section to section, and round again', async () => {
    await openText(REPORT, 'fazhi-report');
    assert.deepEqual(await walk('nextSection', 5), [1, 2, 4, 1, 2]);
    assert.deepEqual(await walk('previousSection', 3), [1, 4, 2]);
  });

  it('back to the heading of the section the cursor is in', async () => {
    await openText(REPORT, 'fazhi-report');
    const editor = window.activeTextEditor;
    assert.ok(editor, 'no editor');
    editor.selection = new Selection(3, 1, 3, 1);
    assert.deepEqual(await walk('previousSection', 1), [2]);
  });

  it('from problem to problem, and round again', async () => {
    const document = await openSample('000-unnumbered-parts.txt');
    const spans = lint(parse(document.getText())).map(({ span }) => span);
    const firsts = spans.filter(({ start }, index) => index === 0 || start !== spans[index - 1]?.start);
    assert.ok(firsts.length > 2, 'too few problems');
    for (const { start, end } of [...firsts.filter((span) => span.start > 0), ...firsts.slice(0, 1)]) {
      await press('nextProblem');
      assert.deepEqual(window.activeTextEditor && toSpan(document, window.activeTextEditor.selection), { start, end });
    }
  });

  it('to every missing part, one after the other, and round again', async () => {
    await openText(REPORT, 'fazhi-report');
    const places: number[] = [];
    for (let step = 0; step < 5; step += 1) {
      await press('nextMissingPart');
      places.push(offset());
    }
    const [two, three, five] = [REPORT.indexOf('\n四、'), REPORT.indexOf('\n四、'), REPORT.length];
    assert.deepEqual(places, [two, three, five, two, three]);
  });

  it('nowhere in a text that is no report or has nothing of the kind', async () => {
    await openText('会议记录\n一、时间\n', 'plaintext');
    const start = offset();
    for (const command of COMMANDS) {
      await press(command);
      assert.equal(offset(), start, command);
    }
    await openText('', 'fazhi-report');
    for (const command of COMMANDS) await press(command);
    assert.equal(window.activeTextEditor?.document.getText(), '');
    await closeAll();
    await commands.executeCommand('fazhi-report.nextSection');
  });
});
