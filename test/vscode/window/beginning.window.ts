import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import {
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  typeText,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';

/** What asks, by what stands above it. */
function question({ page }: VscodeWindow, title: RegExp): Locator {
  return page.locator('.quick-input-widget').filter({ has: page.locator('.quick-input-title', { hasText: title }) });
}

function box({ page }: VscodeWindow): Locator {
  return page.locator('.quick-input-box input');
}

export const tests: WindowTests = {
  'asks each question in words; Escape leads back to the one before, with all that was typed': async (window) => {
    await runCommand(window, 'fazhi-report.newReport');
    await question(window, /^新建年度报告：哪个单位的报告？ \(1\/6\)/).waitFor();
    assert.equal(await box(window).getAttribute('placeholder'), '例如：霁川县水利局');
    await screenshot(window, 'begin-1');
    await box(window).fill('霁川县柳湾镇人民政府');
    await press(window, 'Enter');
    await question(window, /单位是哪一类？ \(2\/6\)/).waitFor();
    await screenshot(window, 'begin-2');
    await press(window, 'Enter');
    await question(window, /写哪一年的工作？ \(3\/6\)/).waitFor();
    await screenshot(window, 'begin-3');
    await box(window).fill('2023');
    await press(window, 'Enter');
    await question(window, /主送给谁？ \(4\/6\)/).waitFor();
    await screenshot(window, 'begin-4');
    await typeText(window, '县依法治县办');
    await press(window, 'Escape');
    await question(window, /3\/6/).waitFor();
    assert.equal(await box(window).inputValue(), '2023');
    await press(window, 'Enter');
    await question(window, /4\/6/).waitFor();
    assert.equal(await box(window).inputValue(), '县依法治县办');
    await press(window, 'Enter');
    await question(window, /有没有发文字号？ \(5\/6\)/).waitFor();
    await screenshot(window, 'begin-5');
    await press(window, 'ArrowDown', 'Enter');
    await question(window, /写成哪一种文件？ \(6\/6\)/).waitFor();
    await screenshot(window, 'begin-6');
    for (const step of [5, 4, 3, 2, 1]) {
      await press(window, 'Escape');
      await question(window, new RegExp(`${step}/6`)).waitFor();
    }
    await press(window, 'Escape');
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(await window.page.getByRole('tab', { name: /Untitled/ }).count(), 0);
    await runCommand(window, 'fazhi-report.newReport');
    await question(window, /1\/6/).waitFor();
    assert.equal(await box(window).inputValue(), '霁川县柳湾镇人民政府');
  },

  'welcomes on an empty page: questions, last year’s report, or the skeleton alone': async (window) => {
    await writeFile(join(window.workspace, 'empty.fazhi'), '');
    await openFile(window, 'empty.fazhi');
    const lens = (text: string) => window.page.locator('.codelens-decoration a', { hasText: text });
    await lens('由上年报告生成').waitFor();
    await screenshot(window, 'begin-empty-page');
    await lens('只展开骨架（fzbg）').click();
    await shows(window, /【待填：发文机关全称】关于\d{4}年度法治政府建设情况的报告/);
    await press(window, 'Escape', 'ControlOrMeta+z');
    await lens('新建年度报告').click();
    for (const step of [1, 2, 3, 4, 5]) {
      await question(window, new RegExp(`${step}/5`)).waitFor();
      await press(window, 'Enter');
    }
    await shows(window, /【待填：发文机关全称】关于\d{4}年度法治政府建设情况的报告/);
    assert.equal(await window.page.getByRole('tab', { name: /\.fazhi/ }).count(), 1, 'another document');
    await lens('由上年报告生成').waitFor({ state: 'detached' });
  },

  'leads through the walkthrough: its buttons do something with no report open, and tick nothing off by that': async (
    window,
  ) => {
    const { page } = window;
    await runCommand(window, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-box input').fill('写好一份年度报告');
    await page
      .locator('.quick-input-widget')
      .getByRole('option', { name: /写好一份年度报告/ })
      .first()
      .click();
    const step = (id: string) => page.locator(`.getting-started-step[data-step-id$="#${id}"]`);
    await step('begin').waitFor();
    for (const id of ['begin', 'write', 'outline', 'check', 'compare', 'deliver']) {
      await step(id).click();
      await page.locator('.getting-started-step.expanded', { has: page.locator('.button-container') }).waitFor();
      await page
        .locator('.getting-started-media img, .getting-started-media svg, .getting-started-media iframe')
        .first()
        .waitFor();
      await screenshot(window, `walkthrough-${id}`);
    }
    for (const [id, button] of [
      ['write', '下一个缺失部分'],
      ['check', '下一个问题'],
      ['compare', '与上年报告比较'],
      ['deliver', '报送前检查'],
    ] as const) {
      await step(id).click();
      await step(id).getByRole('button', { name: button }).first().click();
      await page.locator('#status\\.notifications .codicon-bell-dot').click();
      await page.locator('.notification-list-item').filter({ hasText: '还没有打开报告' }).first().waitFor();
      if (id === 'write') await screenshot(window, 'walkthrough-no-report');
      await page.locator('.notifications-center .codicon-notifications-clear-all').click();
      assert.equal(await step(id).locator('.codicon-getting-started-step-checked.complete').count(), 0, id);
    }
  },
};
