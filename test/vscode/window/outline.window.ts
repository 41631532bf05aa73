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
import { ourTab } from './places.ts';

/** The rows of the outline; each is known by what a screen reader would say. */
function rows({ page }: VscodeWindow, name?: RegExp): Locator {
  return page.getByRole('tree', { name: '报告大纲' }).getByRole('treeitem', name === undefined ? {} : { name });
}

async function openOutline(window: VscodeWindow): Promise<void> {
  await ourTab(window).click();
}

/** A button above the outline, which is there while the mouse is. */
async function button({ page }: VscodeWindow, name: string | RegExp): Promise<Locator> {
  const header = page.locator('.pane-header').filter({ hasText: '报告大纲' });
  await header.hover();
  return header.getByRole('button', { name }).last();
}

/** Chooses from the … menu of the view. */
async function choose(window: VscodeWindow, name: string): Promise<void> {
  const { page } = window;
  await (await button(window, /More Actions/)).click();
  await page.getByRole('menuitem', { name }).click();
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
    await (await button(window, '只看有问题的')).click();
    await clean.waitFor({ state: 'detached' });
    await rows(window, /^党政主要负责人/).waitFor();
    await (await button(window, '显示全部')).click();
    await clean.waitFor();
    await choose(window, '全部展开');
    await rows(window, /^（1）/).waitFor();
    await choose(window, '复制大纲');
    const copied = async () => String(await window.page.evaluate('navigator.clipboard.readText()'));
    await until(async () => /^标题：.+\n(?:.+\n)*一、.+\n {2}（一）/.test(await copied()), 'the outline is copied');
  },

  'has what one does with a report in the … menu of the view, and no buttons in its rows': async (window) => {
    await openOutline(window);
    await openFile(window, 'clean.md');
    const second = rows(window, /^二、/);
    await second.click();
    assert.equal(await second.locator('.action-item').count(), 0);
    // Pointing at what was just clicked explains nothing; coming back to it does.
    await window.page.mouse.move(900, 500);
    await second.hover();
    await window.page.locator('.monaco-hover a', { hasText: '上移' }).click();
    await shows(window, /二、2024年度党政主要负责人|一、2024年度推进法治政府建设存在/);
    await press(window, 'ControlOrMeta+z');
    await (await button(window, /More Actions/)).click();
    for (const name of [
      '新建年度报告',
      '由上年报告生成',
      '全部修复',
      '与上年报告比较',
      '报送前检查',
      '复制大纲',
      '全部展开',
    ]) {
      await window.page.getByRole('menuitem', { name }).waitFor();
    }
    await screenshot(window, 'outline-menu');
  },

  'stays legible in a narrow side bar': async (window) => {
    await openOutline(window);
    await openFile(window, 'clean.md');
    await rows(window, /^五、/).waitFor();
    const sash = await window.page.locator('.part.sidebar').boundingBox();
    assert.ok(sash);
    await window.page.mouse.move(sash.x + sash.width, 400);
    await window.page.mouse.down();
    await window.page.mouse.move(sash.x + 170, 400, { steps: 5 });
    await window.page.mouse.up();
    await screenshot(window, 'outline-170');
    for (const words of ['一、主要举措', '二、存在的', '四、主要安排']) {
      const label = rows(window).getByText(words).first();
      const box = await label.boundingBox();
      assert.ok(box !== null && box.x < sash.x + 170, words);
    }
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
