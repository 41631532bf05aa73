import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  goToLine,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  squiggles,
  until,
  type VscodeWindow,
  visibleText,
  type WindowTests,
} from '../../host/window.ts';

const faulty = '003-embedded-leadership.txt';

export const tests: WindowTests = {
  'leads from the hover of a finding to the rule’s page': async (window) => {
    await openFile(window, faulty);
    // The first stands where the 主送机关 is missing, where there is no word to point at.
    const rule = window.page.locator('.monaco-hover .code-link, .monaco-hover a:text-matches("^[a-z-]+$")').first();
    await until(async () => {
      await window.page.mouse.move(0, 0); // A line that is drawn anew hides the hover for good.
      await hover(window, squiggles(window, 'warning').nth(1));
      await rule.waitFor({ timeout: 2000 }).catch(() => undefined);
      return rule.isVisible();
    }, 'the hover names the rule');
    await screenshot(window, 'hover');
    await rule.click();
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).first().textContent(), '为什么');
    assert.match((await page.locator('pre mark').first().textContent()) ?? '', /^⟦[\s\S]*⟧$/);
    await screenshot(window, 'manual');
  },

  'repairs a finding from the keyboard, and undo takes it back': async (window) => {
    await openFile(window, faulty);
    await squiggles(window, 'warning').first().waitFor();
    await goToLine(window, 3);
    await press(window, 'ControlOrMeta+.');
    await window.page.locator('.action-widget').first().waitFor();
    await screenshot(window, 'quick-fix');
    await press(window, 'Enter');
    await shows(window, /区委、区政府：/);
    await press(window, 'ControlOrMeta+z');
    await until(async () => !/区委、区政府：/.test(await visibleText(window)), 'the repair is taken back');
  },

  'says in the status bar what was read, and stops checking there': async (window) => {
    await openFile(window, faulty);
    await squiggles(window).first().waitFor();
    await hover(window, window.page.locator('.statusbar-item', { has: window.page.locator('.codicon-bracket') }));
    const status = window.page.locator('.hover-language-status');
    await status.getByText('2021 年度').waitFor();
    await screenshot(window, 'status');
    await status.getByText('停用检查').click();
    await squiggles(window).first().waitFor({ state: 'detached' });
    // The setting belongs to the user and would outlive this window.
    await runCommand(window, 'fazhi-report.toggleChecks');
    await squiggles(window).first().waitFor();
  },
};

/** Points at the lower left of something, which may be drawn anew in between. */
async function hover({ page }: VscodeWindow, target: Locator): Promise<void> {
  await until(async () => {
    const box = await target.boundingBox();
    if (box !== null) await page.mouse.move(box.x + 12, box.y + Math.max(box.height - 8, box.height / 2));
    return box !== null;
  });
}
