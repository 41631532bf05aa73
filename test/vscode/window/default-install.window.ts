import assert from 'node:assert/strict';
import {
  changeSettings,
  openFile,
  press,
  screenshot,
  until,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab } from './places.ts';

/** VS Code as it is installed: without a language pack. */
export const display = 'en';

/** What the palette lists for these words, once the extension is there. */
async function search(window: VscodeWindow, words: string): Promise<readonly string[]> {
  const { page } = window;
  const options = page.locator('.quick-input-widget').getByRole('option');
  const isListed = async () => {
    await press(window, 'Escape', 'F1');
    await page.locator('.quick-input-box input').fill(`>${words}`);
    await page.waitForTimeout(500);
    return (await options.allInnerTexts()).some((text) => text.includes('新建年度报告'));
  };
  await until(isListed, `the palette lists a new report for ${words}`);
  return options.allInnerTexts();
}

export const tests: WindowTests = {
  'is found in the palette by its Chinese and by its English words': async (window) => {
    for (const words of ['法治', '新建年度', 'fazhi', 'new annual']) {
      const [first = ''] = (await search(window, words)).filter((text) => text.includes('新建年度报告'));
      assert.match(first, /新建年度报告 \(New Annual Report\)/, words);
      await screenshot(window, `palette-${words.replace(' ', '-')}`);
      await press(window, 'Escape');
    }
  },

  'speaks Chinese beside the English of the editor, and English once that was chosen': async (window) => {
    const { page } = window;
    await ourTab(window).click();
    await page.getByRole('button', { name: '由上年报告生成' }).waitFor();
    await screenshot(window, 'default-welcome');
    await openFile(window, '000-unnumbered-parts.txt');
    await page.locator('.statusbar').getByText('报送前检查 · 4 个错误').waitFor();
    await screenshot(window, 'default-report');
    await changeSettings(window, { 'fazhi-report.language': 'en' });
    await page.locator('.statusbar').getByText('Check before submitting · errors: 4').waitFor();
    await screenshot(window, 'default-report-english');
  },
};
