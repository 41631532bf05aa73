import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  goToLine,
  openFile,
  press,
  screenshot,
  shows,
  squiggles,
  until,
  type VscodeWindow,
  visibleText,
  type WindowTests,
} from '../../host/window.ts';

const NAME = '.fazhi-report.jsonc';
const TEXT =
  '云岫县水利局关于2023年度法治政府建设情况的报告\n\n县委、县政府：\n　　现将2023年度法治政府建设情况报告如下：\n' +
  '　　一、2023年度主要举措和成效\n　　我局压实主题责任，统一布署，群众办事更加便捷，法治意识明显增强，工作成效明显。\n';

/** Opens the quick fixes at the cursor; what the extension draws at that moment may close them again. */
function openQuickFixes(window: VscodeWindow): Promise<void> {
  const menu = window.page.locator('.action-widget').first();
  return until(async () => {
    await press(window, 'ControlOrMeta+.');
    await menu.waitFor({ timeout: 2000 }).catch(() => undefined);
    return menu.isVisible();
  }, 'the quick fixes are shown');
}

export const tests: WindowTests = {
  'excuses a place from the keyboard, with a reason, and undo takes it back': async (window) => {
    writeFileSync(join(window.workspace, '引文.fazhi'), TEXT);
    await openFile(window, '引文.fazhi');
    await squiggles(window).first().waitFor();
    await goToLine(window, 6);
    await toWord(window, '主题责任');
    await openQuickFixes(window);
    await screenshot(window, 'excuse-menu');
    await window.page.locator('.action-widget').getByText('此处不查“主题责任”').click();
    await window.page.locator('.quick-input-widget input').waitFor();
    await screenshot(window, 'excuse-reason');
    await window.page.keyboard.type('方案的原名');
    await press(window, 'Enter');
    await shows(window, /【不检查：confusable-word “主题责任” 方案的原名】/);
    await screenshot(window, 'excuse-written');
    await press(window, 'ControlOrMeta+z');
    await until(async () => !/不检查/.test(await visibleText(window)), 'the mark is taken back');
  },

  'asks where a level is to hold, and writes it there': async (window) => {
    writeFileSync(join(window.workspace, '级别.fazhi'), TEXT);
    await openFile(window, '级别.fazhi');
    await squiggles(window).first().waitFor();
    await goToLine(window, 6);
    await toWord(window, '主题责任');
    await openQuickFixes(window);
    await window.page.locator('.action-widget').getByText('忽略“错别字和用词不当”').click();
    const list = window.page.locator('.quick-input-list');
    await list.getByText('照样指出，不自动修复').waitFor();
    await screenshot(window, 'level-wish');
    await list.getByText('忽略这条规则').click();
    await list.getByText('对我的所有报告').waitFor();
    await screenshot(window, 'level-reach');
    await list.getByText('对这个文件夹里的报告').click();
    await until(async () => (await squiggles(window).count()) === 0, 'the findings are gone');
    assert.match(readFileSync(join(window.workspace, NAME), 'utf8'), /"confusable-word": "off"/);
  },

  'shows mistakes of a configuration, and completes what can be written': async (window) => {
    writeFileSync(join(window.workspace, NAME), '{\n  "rules": {\n    "confusable-wrod": "off"\n  },\n  \n}\n');
    await openFile(window, NAME);
    await squiggles(window, 'warning').first().waitFor();
    await window.page.mouse.move(300, 300);
    const box = await squiggles(window, 'warning').first().boundingBox();
    if (box !== null) await window.page.mouse.move(box.x + 20, box.y + 4);
    await window.page.locator('.monaco-hover').getByText('您要写的可能是“confusable-word”').waitFor();
    await screenshot(window, 'configuration-mistake');
    await goToLine(window, 5);
    await press(window, 'End');
    await window.page.keyboard.type('"');
    await press(window, 'Control+Space');
    await window.page.locator('.suggest-widget').getByText('terms').first().waitFor();
    await screenshot(window, 'configuration-completion');
  },
};

/** Puts the cursor on a word of the line it is on. */
async function toWord(window: VscodeWindow, word: string): Promise<void> {
  const line = TEXT.split('\n')[5] ?? '';
  await press(window, 'Home');
  for (let index = line.indexOf(word) + 1; index > 2; index -= 1) await press(window, 'ArrowRight');
}
