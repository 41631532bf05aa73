import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { press, runCommand, screenshot, typeText, type VscodeWindow, type WindowTests } from '../../host/window.ts';

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
};
