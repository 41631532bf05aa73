import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inGbk } from '../../gbk.ts';
import { goToLine, openFile, press, screenshot, shows, squiggles, type WindowTests } from '../../host/window.ts';
import { status } from './places.ts';

const REPORT = '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全年巡查河道四十次。\n';
/** Half of what a report shows. */
const LIKELY = '云岫县法治工作汇报\n\n今年以来，  法制政府建设成效明显 ，办理案件12 件。\n';

export const tests: WindowTests = {
  'notices once that a report was written in GBK, and opens it anew so that it can be read': async (window) => {
    const { page, workspace } = window;
    await writeFile(join(workspace, '国标.txt'), inGbk(REPORT));
    await openFile(window, '国标.txt');
    await page.locator('#status\\.notifications .codicon-bell-dot').click();
    const notices = page.locator('.notification-list-item').filter({ hasText: '国标.txt 是 GBK' });
    await notices.first().waitFor();
    await screenshot(window, 'gbk');
    assert.equal(await notices.count(), 1);
    await notices.getByRole('button', { name: /重新打开/ }).click();
    await shows(window, /云岫县水利局关于2023年度/);
    await status(window, /^还差 4 个部分$/).waitFor();
  },

  'asks of a text that looks like a report, and remembers what was said after a reload': async (window) => {
    const { page, workspace } = window;
    await writeFile(join(workspace, '汇报.md'), LIKELY);
    await openFile(window, '汇报.md');
    await status(window, /是法治报告吗/).waitFor();
    assert.equal(await squiggles(window).count(), 0);
    await screenshot(window, 'likely');
    await status(window, /是法治报告吗/).click();
    await squiggles(window).first().waitFor();
    await status(window, /是法治报告吗/).waitFor({ state: 'hidden' });
    await page.waitForTimeout(1500); // The window writes what it remembers once a second.
    await page.reload();
    await page.getByRole('treeitem').first().waitFor();
    await openFile(window, '汇报.md');
    await squiggles(window).first().waitFor();
  },

  'counts what is written and what is selected, against a limit for who sets one': async (window) => {
    await openFile(window, 'clean.md');
    await status(window, /^2372 字/).waitFor();
    await goToLine(window, 5);
    await press(window, 'Shift+End');
    await status(window, /^已选 17 字，共 2372 字/).waitFor();
    await status(window, /^已选/).click();
    await window.page.locator('.quick-input-box input').fill('2000');
    await screenshot(window, 'limit');
    await press(window, 'Enter');
    await status(window, /2372\/2000 字/).waitFor();
    await screenshot(window, 'over-limit');
    // The limit is kept in the settings of the folder, which goes with this window.
  },

  'cuts nothing off what it says of a report in the status bar, on a small screen too': async (window) => {
    const { page } = window;
    await page.setViewportSize({ width: 960, height: 600 });
    await openFile(window, '003-embedded-leadership.txt');
    await squiggles(window).first().waitFor();
    await page.locator('.statusbar-item', { has: page.locator('.codicon-bracket') }).hover();
    const hover = page.locator('.hover-language-status');
    await hover.getByText('2021 年度').waitFor();
    await screenshot(window, 'status-small');
    const cut = await hover
      .locator('.element .left, .element .right, .label, .detail')
      .evaluateAll((pieces) =>
        pieces
          .filter((piece) => piece.scrollWidth > piece.clientWidth + 1 && piece.clientWidth > 0)
          .map((piece) => piece.textContent),
      );
    assert.deepEqual(cut, []);
  },
};
