import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import {
  changeSettings,
  openFile,
  screenshot,
  squiggles,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab } from './places.ts';

const NAME = '霁川县水利局2024年度法治政府建设情况报告.md';

/** What a half-written report still has where the whole one has its words. */
const UNWRITTEN: readonly (readonly [written: string | RegExp, now: string])[] = [
  ['〔2025〕3号', '〔2025〕【待填：序号】号'],
  ['法治专题学习6次', '法治专题学习【待填：上年6】次'],
  ['行政许可事项86件', '行政许可事项【待填：上年86】件'],
  ['取水许可31件', '取水许可【待填：上年31】件'],
  [/（二）执法信息化水平.*/, '（二）【待填：第二项不足】。主要原因是【待填：第二项不足的原因】。'],
  ['加强法治宣传，', '加强法制宣传，'],
  [/## 五、[\s\S]*(?=特此报告)/, ''],
];

const THEMES = {
  vs: 'Default Light Modern',
  'vs-dark': 'Default Dark Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

/** A large screen, a small one, and a large one at 150 % (CSS pixels). */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 960, height: 600 },
] as const;

function rows({ page }: VscodeWindow, tree: string): Locator {
  return page.getByRole('tree', { name: tree }).getByRole('treeitem');
}

/** Whether the words a row begins with can be read in the side bar, whatever stands behind them. */
async function checkRows(window: VscodeWindow, tree: string): Promise<void> {
  const bar = await window.page.locator('.part.sidebar').boundingBox();
  assert.ok(bar);
  for (const label of await rows(window, tree).locator('.monaco-highlighted-label').all()) {
    const box = await label.boundingBox();
    if (box === null) continue;
    const words = (await label.textContent()) ?? '';
    assert.ok(box.x + 40 < bar.x + bar.width, `${words} begins too far to the right`);
  }
}

export const tests: WindowTests = {
  'shows outline and 待办 of a half-written report in every theme, on every screen': async (window) => {
    const { page, workspace } = window;
    const whole = await readFile(join(workspace, 'clean.md'), 'utf8');
    const text = UNWRITTEN.reduce((left, [written, now]) => left.replace(written, now), whole);
    assert.equal(text.match(/【待填/g)?.length, 6);
    await writeFile(join(workspace, NAME), text);
    await ourTab(window).click();
    await openFile(window, NAME);
    await rows(window, '待办')
      .filter({ hasText: /办理行政许可事项＿件/ })
      .waitFor();
    const progress = page.locator('.statusbar').getByRole('button', { name: /^待填 6 · 还差 1 个部分/ });
    for (const [kind, theme] of Object.entries(THEMES)) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await progress.waitFor();
        for (const tree of ['报告大纲', '待办']) await checkRows(window, tree);
        await screenshot(window, `desk-${kind}-${size.width}`);
      }
    }
    assert.equal(await squiggles(window, 'error').count(), 0);
  },
};
