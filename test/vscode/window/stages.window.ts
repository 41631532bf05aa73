import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  changeSettings,
  openFile,
  press,
  runCommand,
  screenshot,
  squiggles,
  until,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab, status } from './places.ts';

function row({ page }: VscodeWindow, name: RegExp): Locator {
  return page.getByRole('tree', { name: '报告大纲' }).getByRole('treeitem', { name });
}

/** A notification, in the list of all: a window that is tested shows none by itself. */
async function notification(window: VscodeWindow, words: RegExp): Promise<Locator> {
  await runCommand(window, 'Notifications: Show Notifications');
  const found = window.page.locator('.notification-list-item').filter({ hasText: words }).first();
  await found.waitFor();
  return found;
}

/** Lays out a new report from the answers offered. */
async function newReport(window: VscodeWindow): Promise<void> {
  const { page } = window;
  await ourTab(window).click();
  await page.getByRole('button', { name: '新建年度报告' }).click();
  const question = page.locator('.quick-input-widget');
  for (const step of ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']) {
    await question.filter({ hasText: step }).waitFor();
    if (step === '3/6') await question.locator('.quick-input-box input').fill('2031');
    await press(window, 'Enter');
  }
  await row(window, /^五、其他需要报告的情况/).waitFor();
}

export const tests: WindowTests = {
  'shows a new report as something to write, in every kind of theme': async (window) => {
    await newReport(window);
    await row(window, /^二、.*，待填 6$/).waitFor();
    await status(window, /^待填 \d+ · 还差 4 个部分$/).waitFor();
    for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      const kind = theme.includes('Contrast') ? 'hc-black' : theme.includes('Dark') ? 'vs-dark' : 'vs';
      await window.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await screenshot(window, `draft-${kind}`);
    }
    assert.equal(await squiggles(window).count(), 0);
  },

  'checks a draft before it is submitted, walks through what is left, and lets its writer go on': async (window) => {
    await newReport(window);
    await status(window, /^待填 \d/).waitFor();
    await runCommand(window, 'fazhi-report.checkBeforeSubmit');
    await squiggles(window, 'error').first().waitFor();
    await status(window, /^报送前检查 · \d+ 个错误$/).waitFor();
    await window.page.locator('.codelens-decoration').filter({ hasText: '8 错误' }).waitFor();
    const verdict = await notification(window, /还不能报送：待填 \d+，还差 4 个部分/);
    await screenshot(window, 'draft-checked');
    await verdict.getByRole('button', { name: '逐处看' }).click();
    await window.page.getByText(/^Ln [13], Col /).waitFor();
    await runCommand(window, 'fazhi-report.continueWriting');
    await status(window, /^待填 \d/).waitFor();
    await until(async () => (await squiggles(window).count()) === 0, 'nothing is underlined any more');
  },

  'lists what is left, and goes there': async (window) => {
    await newReport(window);
    const item = status(window, /^待填 \d/);
    await item.hover();
    const hover = window.page.locator('.workbench-hover').filter({ hasText: '还差：存在的不足和原因' });
    await hover.waitFor();
    await screenshot(window, 'draft-progress');
    await hover.getByText('第6行').first().click();
    await window.page.getByText(/^Ln 6, Col \d+ \(\d+ selected\)/).waitFor();
  },

  'says of a written report that it can be submitted': async (window) => {
    await openFile(window, 'clean.txt');
    await status(window, /^报送前检查$/).click();
    await notification(window, /可以报送：该写的都写了/);
    await screenshot(window, 'submitted');
  },
};
