import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import {
  changeSettings,
  cursorAt,
  goToLine,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  typeText,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';

/** The row of the list of suggestions that has this label. */
function suggestion({ page }: VscodeWindow, label: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
}

/** Types what makes the list open, goes down to the suggestion of that label and takes it with Enter. */
async function complete(window: VscodeWindow, typed: string, label: string, picture?: string): Promise<void> {
  await window.page.keyboard.type(typed, { delay: 60 });
  const row = suggestion(window, label);
  await row.waitFor();
  for (let count = 0; count < 12 && !(await isFocused(row)); count += 1) await press(window, 'ArrowDown');
  if (picture !== undefined) await screenshot(window, picture);
  await press(window, 'Enter');
  await row.waitFor({ state: 'detached' });
}

async function isFocused(row: Locator): Promise<boolean> {
  return (await row.getAttribute('class'))?.includes('focused') ?? false;
}

/** Fills in the fields of a snippet one after the other; an empty one is left as it is. */
async function fillIn(window: VscodeWindow, ...fields: readonly string[]): Promise<void> {
  for (const field of fields) {
    if (field !== '') await typeText(window, field);
    await press(window, 'Tab');
  }
}

/** The rows of the Problems view, below those of the files. */
async function problems(window: VscodeWindow): Promise<readonly string[]> {
  const rows = window.page.locator('.markers-panel .monaco-list-row');
  return (await rows.allTextContents()).filter((row) => row.includes('Ln '));
}

export const tests: WindowTests = {
  'writes a whole report with snippets and completion': async (window) => {
    await writeFile(join(window.workspace, '新报告.fazhi'), '');
    await openFile(window, '新报告.fazhi');
    await complete(window, 'bt', '报告头', 'writing-1-snippet');
    await fillIn(window, '2024', '云岫县水利局', '云水发', '3', '县委、县政府', '我局扎实推进依法治水');
    await screenshot(window, 'writing-2-head');

    await complete(window, 'zyjchcx', '一、2024年度推进法治政府建设的主要举措和成效', 'writing-3-heading');
    await press(window, 'Enter');
    await typeText(window, '一是学习贯彻');
    await complete(window, 'xjpfzsx', '习近平法治思想');
    await typeText(window, '，落实');
    await complete(window, '《zdxzjc', '重大行政决策程序暂行条例', 'writing-4-title');
    await typeText(window, '，依次履行');
    await complete(window, 'gzcyzj', '公众参与、专家论证', 'writing-5-expression');
    await typeText(window, '五个步骤。');
    await complete(window, 'es', '二是', 'writing-6-ordinal');
    await typeText(window, '规范水行政执法，全年办理案件14件。');
    await press(window, 'Enter');

    await complete(window, 'czdbz', '二、2024年度推进法治政府建设存在的不足和原因');
    await press(window, 'Enter');
    await typeText(window, '基层执法力量不够强，主要原因是专业人员偏少，实务培训的针对性不够。');
    await press(window, 'Enter');

    await complete(window, 'dzzyfzr', '三、2024年度党政主要负责人履行推进法治建设第一责任人职责');
    await press(window, 'Enter');
    await complete(window, 'yxxslj', '云岫县水利局');
    await typeText(window, '主要负责人带头学法，对法治建设做到');
    await complete(window, 'zygzqz', '重要工作亲自部署、重大问题亲自过问');
    await typeText(window, '，加强法治政府建设。');
    await press(window, 'Enter');

    await complete(window, 'xynd', '四、2025年度推进法治政府建设的主要安排', 'writing-7-plan');
    await press(window, 'Enter');
    await complete(window, 'ys', '一是二是三是');
    await fillIn(window, '健全行政规范性文件合法性审核机制', '选派业务骨干驻点指导乡镇', '');
    await press(window, 'Enter');

    await complete(window, 'qtxybg', '五、其他需要报告的情况');
    await press(window, 'Enter');
    await typeText(window, '无。');
    await press(window, 'Enter', 'Enter');
    await complete(window, 'jw', '落款');
    await fillIn(window, '云岫县水利局', '2025', '2', '20', '');
    await window.page.getByText('其他需要报告的情况 · ').waitFor(); // The editor keeps old lenses once it has lost the focus.
    await screenshot(window, 'writing-8-closing');

    await runCommand(window, 'Problems: Focus on Problems View');
    await window.page
      .locator('.statusbar')
      .getByText(/待填 1\/\d/)
      .waitFor();
    await screenshot(window, 'writing-9-problems');
    assert.deepEqual(await problems(window), []);
  },

  'never writes anything on Enter that nobody chose': async (window) => {
    await writeFile(
      join(window.workspace, '标题.fazhi'),
      '关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n',
    );
    await openFile(window, '标题.fazhi');
    await press(window, 'ControlOrMeta+End');
    for (const line of ['（一）坚持公众参与、专', '（二）做到“两个', '（三）强化全面依法治国']) {
      for (const character of line) await typeText(window, character);
      await press(window, 'End', 'Enter');
    }
    await cursorAt(window, 6, 1);
    await shows(window, /（一）坚持公众参与、专\n（二）做到“两个”?\n（三）强化全面依法治国\n/);
  },

  'moves a section from the keyboard, and the cursor with it': async (window) => {
    await openFile(window, 'clean.txt');
    await window.page.getByText('主要举措和成效 · ').waitFor();
    await press(window, 'ControlOrMeta+F7');
    await cursorAt(window, 8, 1);
    await press(window, 'ControlOrMeta+F7');
    await cursorAt(window, 10, 1);
    await press(window, 'Shift+Alt+PageDown');
    await window.page.getByText('（一）规范决策程序').first().waitFor();
    await cursorAt(window, 14, 1);
    await typeText(window, '甲');
    await window.page.locator('.view-line', { hasText: '甲（二）加强党的领导' }).waitFor();
  },

  'looks right in every kind of theme': async (window) => {
    await openFile(window, '002-next-year-number.txt');
    await window.page.getByText('主要举措和成效 · ').first().waitFor();
    for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      const kind = theme.endsWith('Contrast Light') ? 'hc-light' : theme.includes('Contrast') ? 'hc-black' : 'vs-dark';
      await window.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await goToLine(window, 6);
      await press(window, 'ControlOrMeta+k', 'ControlOrMeta+i');
      await window.page.getByText('规定的第1项内容').waitFor();
      await screenshot(window, `writing-${kind}`);
      await press(window, 'Escape');
    }
  },
};
