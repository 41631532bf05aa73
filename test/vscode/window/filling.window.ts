import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  changeSettings,
  cursorAt,
  goToLine,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  typeText,
  until,
  type VscodeWindow,
  visibleText,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab, selected as placeSelected, status } from './places.ts';

const ORGAN = '【待填：发文机关全称】';
const FIGURE = '【待填：上年86】';
const COUNT = '【待填：期数】';
const MEASURE = '【待填：一项举措】';
const LINES = [
  `${ORGAN}关于2024年度法治政府建设情况的报告`,
  '县委、县政府：',
  '现将2024年度法治政府建设情况报告如下：',
  '一、2024年度推进法治政府建设的主要举措和成效',
  `全年办理许可${FIGURE}件，落实《云岫县水利改革方案》，培训${COUNT}期。`,
  `${MEASURE}。`,
  '二、2025年度推进法治政府建设的主要安排',
  '一是开展执法培训。二是建成监控平台。',
  ORGAN,
  '2025年2月5日',
  '',
];
const REPORT = LINES.join('\n');

/** Writes a report to fill in into the workspace and opens it; ready once its prompts are. */
async function openReport(window: VscodeWindow, name = '报告.fazhi', text = REPORT, count = 5): Promise<void> {
  await writeFile(join(window.workspace, name), text);
  await openFile(window, name);
  await toFillIn(window, count);
  await window.page.locator('.codelens-decoration').first().waitFor(); // Lines move down when it comes.
}

/** Waits until the status bar counts the places to fill in: the report is read. */
function toFillIn(window: VscodeWindow, count: number): Promise<void> {
  return status(window, new RegExp(`^待填 ${count}\\b`)).waitFor();
}

/** Clicks on the middle of some words of the editor. */
async function clickOn({ page }: VscodeWindow, words: string, count = 1): Promise<void> {
  const place = await page.locator('.editor-instance .view-lines').evaluate((lines, wanted) => {
    for (const line of lines.querySelectorAll('.view-line')) {
      const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const walker = line.ownerDocument.createTreeWalker(line, 4);
      let left = at + Math.floor(wanted.length / 2);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (left < length) {
          const range = line.ownerDocument.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const { left: x, top, height } = range.getBoundingClientRect();
          return { x: x + 1, y: top + height / 2 };
        }
        left -= length;
      }
    }
    return undefined;
  }, words);
  assert.ok(place, `${words} is not in view`);
  await page.mouse.click(place.x, place.y, { clickCount: count });
}

/** Waits until some words are selected, where they stand in a text: the first time, or the last. */
function selected(window: VscodeWindow, words: string, text = REPORT, isLast = false): Promise<void> {
  const start = isLast ? text.lastIndexOf(words) : text.indexOf(words);
  return placeSelected(window, text, { start, end: start + words.length });
}

/** Waits until the window has saved some words by itself, as in the browser it does after a second. */
function keeps({ workspace }: VscodeWindow, words: string): Promise<void> {
  const file = join(workspace, '报告.fazhi');
  return until(async () => (await readFile(file, 'utf8')).includes(words), `${words} is saved`);
}

/** Whether the status bar says that Tab goes on. */
function promise({ page }: VscodeWindow) {
  return page.locator('.statusbar').getByText('按 Tab 到下一处待填');
}

/** Saves the file in front, and checks its whole text: the tab may look saved before it knows of the last change. */
async function savesAs(window: VscodeWindow, wanted: string, name = '报告.fazhi'): Promise<void> {
  const text = () => readFile(join(window.workspace, name), 'utf8');
  await press(window, 'ControlOrMeta+s');
  await until(async () => (await text()) === wanted, 'it is saved').catch(() => undefined);
  assert.equal(await text(), wanted);
}

export const tests: WindowTests = {
  'Tab and Shift+Tab lead from prompt to prompt in a file that was opened, and write nothing': async (window) => {
    for (const name of ['报告.fazhi', '报告.md', '报告.txt']) {
      await openReport(window, name);
      await cursorAt(window, 1, 1);
      await press(window, 'Tab');
      await selected(window, ORGAN);
      await press(window, 'Tab');
      await selected(window, FIGURE);
      await promise(window).waitFor();
      await press(window, 'Tab', 'Tab', 'Tab');
      await selected(window, ORGAN, REPORT, true);
      await press(window, 'Tab');
      await selected(window, ORGAN);
      await press(window, 'Shift+Tab', 'Shift+Tab');
      await selected(window, MEASURE);
      await screenshot(window, `filling-${name.slice(3)}`);
      await savesAs(window, REPORT, name);
    }
  },

  'elsewhere Tab does what it always does, also inside a title': async (window) => {
    await openReport(window);
    await clickOn(window, '改革');
    await promise(window).waitFor({ state: 'hidden' });
    await press(window, 'Tab');
    await shows(window, /《云岫县水利改? +革?方案》/);
    await press(window, 'ControlOrMeta+z');
    await goToLine(window, 8);
    await press(window, 'Tab');
    await shows(window, /\n {2,4}一是开展/);
    await press(window, 'Shift+Tab');
    await shows(window, /\n一是开展/);
    await savesAs(window, REPORT);
  },

  'a click selects a prompt whole, a second one puts the cursor inside, and typing replaces it': async (window) => {
    await openReport(window);
    await clickOn(window, COUNT);
    await selected(window, COUNT);
    await screenshot(window, 'filling-click');
    const inside = (LINES[4]?.indexOf(COUNT) ?? 0) + Math.floor(COUNT.length / 2) + 1;
    await clickOn(window, COUNT);
    await cursorAt(window, 5, inside);
    for (const step of [1, 2, 3, 4, 5, 6]) {
      await press(window, 'ArrowRight');
      await cursorAt(window, 5, inside + step);
    }
    await clickOn(window, '一是开展');
    await clickOn(window, COUNT);
    await selected(window, COUNT);
    await typeText(window, '3');
    await shows(window, /培训3期/);
    await press(window, 'Tab');
    await selected(window, MEASURE);
    await typeText(window, '推进依法行政');
    await press(window, 'ArrowRight', 'Tab');
    await selected(window, ORGAN, REPORT, true);
    await savesAs(window, REPORT.replace(COUNT, '3').replace(MEASURE, '推进依法行政'));
  },

  'leads on from inside a prompt, in a title too, and when the file was saved, closed and opened again': async (
    window,
  ) => {
    const plan = '【待填：方案名称】';
    const text = REPORT.replace('云岫县水利改革方案', plan);
    await openReport(window, '报告.fazhi', text, 6);
    await clickOn(window, plan);
    await selected(window, plan, text);
    await clickOn(window, plan);
    await window.page.getByText(/^Ln 5, Col \d+$/).waitFor();
    await press(window, 'Tab');
    await selected(window, COUNT, text);
    await press(window, 'Shift+Tab');
    await selected(window, plan, text);
    await screenshot(window, 'filling-title');
    await typeText(window, '节水方案');
    const filled = text.replace(plan, '节水方案');
    await savesAs(window, filled);
    await press(window, 'Tab');
    await selected(window, COUNT, filled);
    await runCommand(window, 'View: Close Editor');
    await window.page.getByRole('tab', { name: '报告.fazhi' }).waitFor({ state: 'detached' });
    await openFile(window, '报告.fazhi');
    await toFillIn(window, 5);
    await window.page.locator('.codelens-decoration').first().waitFor();
    await clickOn(window, COUNT);
    await selected(window, COUNT, filled);
    await press(window, 'Tab');
    await selected(window, MEASURE, filled);
    await press(window, 'Shift+Tab');
    await selected(window, COUNT, filled);
    await savesAs(window, filled);
  },

  'a key as quick as a click writes nothing either': async (window) => {
    await openReport(window);
    for (let count = 0; count < 5; count += 1) {
      await clickOn(window, '一是开展');
      await clickOn(window, COUNT);
      await press(window, 'Tab');
      await selected(window, MEASURE);
    }
    await savesAs(window, REPORT);
  },

  'the status bar says Tab only where Tab goes on': async (window) => {
    await openReport(window);
    await promise(window).waitFor({ state: 'hidden' });
    await clickOn(window, FIGURE);
    await promise(window).waitFor();
    await screenshot(window, 'filling-promise');
    await typeText(window, '9');
    await promise(window).waitFor({ state: 'hidden' });
    await clickOn(window, COUNT);
    await promise(window).waitFor();
    await clickOn(window, '一是开展');
    await promise(window).waitFor({ state: 'hidden' });
  },

  'what is asked twice is answered once, and one step takes it back': async (window) => {
    await openReport(window);
    await clickOn(window, ORGAN);
    await selected(window, ORGAN);
    await window.page.keyboard.type('云岫县水利局', { delay: 30 });
    await press(window, 'Tab');
    await selected(window, FIGURE);
    await shows(window, /云岫县水利局关于[\s\S]*\n云岫县水利局\n2025/);
    await screenshot(window, 'filling-alike');
    await press(window, 'ControlOrMeta+z');
    await until(async () => (await visibleText(window)).includes(`\n${ORGAN}\n2025`), 'the copy is undone');
    for (let count = 0; count < 8; count += 1) await press(window, 'ControlOrMeta+z');
    await savesAs(window, REPORT);
  },

  'a mark typed over a prompt replaces it like anything else': async (window) => {
    await openReport(window);
    await clickOn(window, MEASURE);
    await selected(window, MEASURE);
    await window.page.keyboard.type('《');
    await shows(window, /\n《。/);
    await window.page.keyboard.type('条例》', { delay: 50 });
    await shows(window, /\n《条例》。/);
    await press(window, 'Tab');
    await selected(window, ORGAN, REPORT, true);
  },

  'Ctrl+F8, the outline and the count select what they lead to': async (window) => {
    await openReport(window);
    await goToLine(window, 5);
    await press(window, 'ControlOrMeta+F8');
    await selected(window, FIGURE);
    await press(window, 'Escape', 'ControlOrMeta+F8');
    await selected(window, COUNT);
    await window.page
      .locator('.statusbar')
      .getByRole('button', { name: /^待填 5/ })
      .click();
    await selected(window, ORGAN);
    await ourTab(window).click();
    const rows = window.page.getByRole('tree', { name: '报告大纲' }).getByRole('treeitem');
    await rows.filter({ hasText: '一、' }).first().click();
    await selected(window, FIGURE);
    await rows.filter({ hasText: '署名' }).first().click();
    await selected(window, ORGAN, REPORT, true);
    await rows.filter({ hasText: '二、' }).first().click();
    await cursorAt(window, 7, 1);
  },

  'goes on after a reload in the middle': async (window) => {
    await openReport(window);
    await clickOn(window, COUNT);
    await selected(window, COUNT);
    await typeText(window, '3');
    await keeps(window, '培训3期');
    await window.page.reload();
    await window.page.getByRole('treeitem').first().waitFor();
    await openFile(window, '报告.fazhi'); // What was open the editor remembers every few seconds only.
    await toFillIn(window, 4);
    await shows(window, /培训3期/);
    await clickOn(window, MEASURE);
    await selected(window, MEASURE);
    await press(window, 'Tab');
    await selected(window, ORGAN, REPORT, true);
    await savesAs(window, REPORT.replace(COUNT, '3'));
  },

  'after rolling forward, too': async (window) => {
    await changeSettings(window, { 'editor.inlayHints.enabled': 'off' }); // They come late, and look like text.
    await openFile(window, 'clean.md');
    await runCommand(window, 'fazhi-report.rollForward');
    await window.page.locator('.editor-actions').getByRole('button', { name: '采用' }).click();
    await window.page.getByText(/^Ln \d+, Col \d+ \(\d+ selected\)$/).waitFor();
    const before = await visibleText(window);
    await promise(window).waitFor();
    await press(window, 'Tab', 'Tab', 'Tab', 'Shift+Tab');
    await window.page.getByText(/^Ln \d+, Col \d+ \(\d+ selected\)$/).waitFor();
    assert.equal(await visibleText(window), before);
    await screenshot(window, 'filling-rolled');
  },
};
