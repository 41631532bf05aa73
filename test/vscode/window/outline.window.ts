import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  changeSettings,
  cursorAt,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  squiggles,
  typeText,
  until,
  type VscodeWindow,
  visibleText,
  type WindowTests,
} from '../../host/window.ts';

/** The rows of the outline; each is known by what a screen reader would say. */
function rows({ page }: VscodeWindow, name?: RegExp): Locator {
  return page.getByRole('tree', { name: '报告大纲' }).getByRole('treeitem', name === undefined ? {} : { name });
}

async function openOutline({ page }: VscodeWindow): Promise<void> {
  await page
    .locator('.activitybar')
    .getByRole('tab', { name: /法治报告/ })
    .click();
}

async function selectedRow(window: VscodeWindow, name: RegExp): Promise<void> {
  await rows(window, name).and(window.page.locator('[aria-selected="true"]')).waitFor();
}

export const tests: WindowTests = {
  'welcomes with one button, which begins a report': async (window) => {
    await openOutline(window);
    const button = window.page.getByRole('button', { name: '新建年度报告' });
    await button.waitFor();
    await screenshot(window, 'outline-welcome');
    await button.click();
    const question = window.page.locator('.quick-input-widget');
    for (const step of ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']) {
      await question.filter({ hasText: step }).waitFor();
      if (step === '3/6') await question.locator('.quick-input-box input').fill('2031');
      await press(window, 'Enter');
    }
    await rows(window, /五、其他需要报告的情况/).waitFor();
    await rows(window, /^四、2032年度/).waitFor();
  },

  'shows what is missing, adds it on a click, and undo takes it away again': async (window) => {
    await openOutline(window);
    await openFile(window, '001-well-formed-number.txt');
    const missing = rows(window, /^缺少：其他需要报告的情况，按回车补上$/);
    await missing.waitFor();
    await squiggles(window).first().waitFor();
    await screenshot(window, 'outline');
    await missing.click();
    await rows(window, /^五、其他需要报告的情况/).waitFor();
    await shows(window, /五、其他需要报告的情况\n无。/);
    await selectedRow(window, /^五、/);
    await cursorAt(window, 29, 3);
    await press(window, 'ControlOrMeta+z');
    await missing.waitFor();
    assert.doesNotMatch(await visibleText(window), /五、其他需要报告的情况/);
  },

  'serves a user who has no mouse': async (window) => {
    const focusOnView = '报告大纲'; // Every view has a command by the name of Focus on … View.
    await openFile(window, '001-well-formed-number.txt');
    await runCommand(window, focusOnView);
    await rows(window, /^标题：/).waitFor();
    await runCommand(window, focusOnView);
    await window.page
      .locator('.monaco-list:focus')
      .getByRole('treeitem', { name: /^标题：/ })
      .waitFor();
    await press(window, 'Home', 'End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await rows(window, /^五、其他需要报告的情况/).waitFor();
    await cursorAt(window, 29, 3);
    await typeText(window, '没有。');
    await shows(window, /五、其他需要报告的情况\n没有。/);
  },

  'follows the cursor at every level and goes where a row is clicked': async (window) => {
    await openOutline(window);
    await openFile(window, '000-unnumbered-parts.txt');
    await rows(window, /^一、/).waitFor();
    assert.equal(await rows(window, /^（1）/).count(), 0);
    await squiggles(window).first().waitFor();
    for (const line of [7, 10, 13, 15, 19]) {
      await press(window, 'ControlOrMeta+F7');
      await cursorAt(window, line, 1);
    }
    await selectedRow(window, /^（1）/);
    await press(window, 'ControlOrMeta+Shift+F7');
    await selectedRow(window, /^1\./);
    await rows(window, /^四、/).click();
    await selectedRow(window, /^四、/);
    await cursorAt(window, 58, 1);
    await typeText(window, '甲');
    await shows(window, /甲四、2022年度/);
  },

  'narrows to what is wrong, and opens and copies all': async (window) => {
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openOutline(window);
    await openFile(window, '000-unnumbered-parts.txt');
    const clean = rows(window, /^四、/);
    await clean.waitFor();
    await window.page.getByRole('button', { name: '只看有问题的' }).click();
    await clean.waitFor({ state: 'detached' });
    await rows(window, /^党政主要负责人/).waitFor();
    await window.page.getByRole('button', { name: '显示全部' }).click();
    await clean.waitFor();
    await window.page.getByRole('button', { name: '全部展开' }).click();
    await rows(window, /^（1）/).waitFor();
    await window.page.getByRole('button', { name: '复制大纲' }).click();
    const copied = async () => String(await window.page.evaluate('navigator.clipboard.readText()'));
    await until(async () => /^标题：.+\n(?:.+\n)*一、.+\n {2}（一）/.test(await copied()), 'the outline is copied');
  },

  'looks right in every kind of theme': async (window) => {
    await openOutline(window);
    await openFile(window, '002-next-year-number.txt');
    await rows(window, /^缺少：其他/).waitFor();
    for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      const kind = theme.endsWith('Contrast Light') ? 'hc-light' : theme.includes('Contrast') ? 'hc-black' : 'vs-dark';
      await window.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await screenshot(window, `outline-${kind}`);
    }
  },
};
