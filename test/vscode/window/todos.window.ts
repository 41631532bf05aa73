import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  changeSettings,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  typeText,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab } from './places.ts';
import { goToTodo, todo } from './todo-rows.ts';

const REPORT = [
  '霁川县水利局关于2024年度法治政府建设情况的报告',
  '县委、县政府：',
  '现将2024年度法治政府建设情况报告如下：',
  '一、2024年度推进法治政府建设的主要举措和成效',
  '全年办理许可【待填：上年86】件，培训【待填：期数】期。',
  '二、2025年度推进法治政府建设的主要安排',
  '一是开展执法培训。二是建成监控平台。',
  '霁川县水利局',
  '2025年2月5日',
].join('\n');

async function tickOff(window: VscodeWindow, name: RegExp, reason: string): Promise<void> {
  await todo(window, name).getByRole('checkbox').click();
  await window.page.locator('.quick-input-box input').fill(reason);
  await press(window, 'Enter');
  await todo(window, new RegExp(`${name.source.replace('^待填，', '')}.*${reason}`)).waitFor();
}

export const tests: WindowTests = {
  'lists what is left to do, leads there, and loses what is written': async (window) => {
    await writeFile(join(window.workspace, '报告.fazhi'), REPORT);
    await openFile(window, '报告.fazhi');
    await ourTab(window).click();
    await todo(window, /^待填，上年86/).click();
    await window.page.getByText('Ln 5, Col 16 (9 selected)', { exact: true }).waitFor();
    await screenshot(window, 'todos');
    await typeText(window, '94');
    await todo(window, /^待填，上年86/).waitFor({ state: 'detached' });
    for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      const kind = theme.endsWith('Contrast Light') ? 'hc-light' : theme.includes('Contrast') ? 'hc-black' : 'vs-dark';
      await window.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await screenshot(window, `todos-${kind}`);
    }
  },

  'ticks a thing off with a reason, and remembers it in another window': async (window) => {
    await writeFile(join(window.workspace, '报告.fazhi'), REPORT);
    await openFile(window, '报告.fazhi');
    await ourTab(window).click();
    await todo(window, /^待填，期数/)
      .getByRole('checkbox')
      .click();
    await window.page.locator('.quick-input-box input').fill('今年没有办班');
    await screenshot(window, 'todos-reason');
    await press(window, 'Enter');
    await todo(window, /期数.*今年没有办班/).waitFor();
    await screenshot(window, 'todos-ticked');
    await window.page.waitForTimeout(1500); // The window writes what it remembers once a second.
    await window.page.reload();
    await window.page.getByRole('treeitem').first().waitFor();
    await openFile(window, '报告.fazhi'); // What was open the editor remembers every few seconds only.
    await runCommand(window, 'View: Show 法治报告');
    await todo(window, /期数.*今年没有办班/).waitFor();
    await todo(window, /期数.*今年没有办班/)
      .getByRole('checkbox')
      .click();
    await todo(window, /^待填，期数，培训＿期$/).waitFor();
  },

  'reads what another window of the same folder saved, and keeps its own ticks': async (window) => {
    await writeFile(join(window.workspace, '报告.fazhi'), REPORT);
    const other = { ...window, page: await window.page.context().newPage() };
    await other.page.goto(window.page.url());
    await other.page.getByRole('treeitem').first().waitFor();
    for (const one of [window, other]) {
      await openFile(one, '报告.fazhi');
      await ourTab(one).click();
      await todo(one, /^待填，期数/).waitFor();
    }
    await tickOff(window, /^待填，上年86/, '另行统计');
    await todo(other, /^待填，期数/).click();
    await other.page.getByText(/\(\d+ selected\)$/).waitFor();
    await typeText(other, '3');
    await press(other, 'ControlOrMeta+s');
    await shows(window, /培训3期/);
    await todo(window, /^待填，期数/).waitFor({ state: 'detached' });
    await todo(window, /上年86.*另行统计/).waitFor();
    await screenshot(window, 'todos-two-windows');
  },

  'lists what last year’s report asks to be answered': async (window) => {
    await openFile(window, 'clean.md');
    await ourTab(window).click();
    await runCommand(window, 'fazhi-report.rollForward');
    await window.page.locator('.editor-actions').getByRole('button', { name: '采用' }).click();
    const question = /^待填，去年指出的不足，今年是否已经解决：基层执法能力/;
    await todo(window, question).waitFor();
    await screenshot(window, 'todos-rolled');
    await todo(window, question).click();
    await window.page.getByText('Ln 39, Col 33 (32 selected)', { exact: true }).waitFor();
    await typeText(window, '见第一部分。');
    // Nothing to be replaced is selected there: what is written next comes behind it.
    await goToTodo(window, 'mouse', /^上年不足，待回应，基层执法能力/);
    await window.page.getByText(/^Ln \d+, Col 14$/).waitFor();
  },
};
