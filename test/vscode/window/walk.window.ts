import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { draft } from '../../../src/core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { findPrompts } from '../../../src/core/text/prompts.ts';
import { slice } from '../../../src/core/text/spans.ts';
import {
  press,
  runCommand,
  screenshot,
  typeText,
  until,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { answerTo } from './answers.ts';

const ORGAN = '霁川县水利局';

/** How somebody gets about: with keys alone, or with the mouse but for the words they write. */
type Hand = 'keys' | 'mouse';

/** What asks, by what stands in it. */
function question({ page }: VscodeWindow, text: string | RegExp): Locator {
  return page.locator('.quick-input-widget').filter({ hasText: text });
}

function status({ page }: VscodeWindow, name: RegExp): Locator {
  return page.locator('.statusbar').getByRole('button', { name });
}

/** Empties the opened folder but for some files, and shows our side bar as somebody finds it. */
async function begin(window: VscodeWindow, hand: Hand, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(window.workspace)) {
    if (!kept.includes(name)) await rm(join(window.workspace, name), { recursive: true });
  }
  const tab = window.page.locator('.activitybar').getByRole('tab', { name: /法治报告/ });
  if (hand === 'mouse') await tab.click();
  else await runCommand(window, 'View: Show 法治报告');
}

/** Answers what a new report asks: with keys by Enter, with the mouse by a click on what is offered. */
async function answerQuestions(window: VscodeWindow, hand: Hand): Promise<void> {
  const { page } = window;
  for (const step of ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']) {
    await question(window, step).waitFor();
    if (step === '1/6') await page.locator('.quick-input-box input').fill(ORGAN);
    if (step === '3/6') await page.locator('.quick-input-box input').fill('2025');
    await screenshot(window, `walk-${hand}-question-${step[0]}`);
    const offered = page.locator('.quick-input-widget .monaco-list-row.focused');
    if (hand === 'mouse' && (await offered.count()) > 0) await offered.click();
    else await press(window, 'Enter');
  }
}

/** Waits until a piece of so many characters is selected, as the editor counts them, in a line of that number. */
async function selected({ page }: VscodeWindow, text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(0, end).split('\n');
  const place = `Ln ${before.length}, Col ${(before.at(-1)?.length ?? 0) + 1} (${end - start} selected)`;
  await page.getByText(place, { exact: true }).waitFor();
}

/**
 * Fills in all that is asked for, one after the other from where the cursor stands; gives the text there must be in the end. Whatever key
 * wrote something else shows in the next place.
 */
async function fillIn(window: VscodeWindow, text: string, hand: Hand, name: string): Promise<string> {
  let now = text;
  for (let count = 1; ; count += 1) {
    const left = findPrompts(now);
    const [place] = left;
    if (place === undefined) return now;
    if (count > 1) await goOn(window, hand, left.length);
    await selected(window, now, place);
    if (count % 8 === 1) await screenshot(window, `${name}-${count}`);
    const prompt = slice(now, place);
    const answer = answerTo(prompt);
    await typeText(window, answer);
    now = now.slice(0, place.start) + answer + now.slice(place.end);
  }
}

/** The only file of the folder that was not there before. */
async function fileWritten({ workspace }: VscodeWindow, kept: readonly string[]): Promise<string> {
  const names = (await readdir(workspace)).filter((name) => !kept.includes(name) && !name.startsWith('.'));
  assert.equal(names.length, 1, names.join());
  return names[0] ?? '';
}

async function writesNew(window: VscodeWindow, hand: Hand): Promise<void> {
  const { page } = window;
  await begin(window, hand, []);
  await screenshot(window, `walk-${hand}-empty`);
  if (hand === 'mouse') await page.getByRole('button', { name: '新建年度报告' }).first().click();
  else await runCommand(window, 'fazhi-report.newReport');
  await answerQuestions(window, hand);
  await status(window, /^待填 \d+/).waitFor();
  await screenshot(window, `walk-${hand}-new`);
  const facts = { year: 2025, organ: ORGAN, recipients: '县委、县政府', numbered: true, syntax: 'plain' } as const;
  const wanted = await fillIn(window, draft(RULE_OF_LAW, facts), hand, `walk-${hand}-fill`);
  await submit(window, hand);
  assert.equal(await readFile(join(window.workspace, await fileWritten(window, [])), 'utf8'), wanted);
}

/** To the next place to fill in: by Tab, or by what the side bar and the status bar offer to the mouse. */
async function goOn(window: VscodeWindow, hand: Hand, left: number): Promise<void> {
  if (hand === 'keys') await press(window, 'Tab');
  else await status(window, new RegExp(`^待填 ${left}/`)).click();
}

/** Checks the report before it is submitted, and saves it. */
async function submit(window: VscodeWindow, hand: Hand): Promise<void> {
  if (hand === 'keys') await runCommand(window, 'fazhi-report.checkBeforeSubmit');
  else await status(window, /^报送前检查/).click();
  await status(window, /^可以报送/).waitFor();
  await screenshot(window, `walk-${hand}-ready`);
  await press(window, 'ControlOrMeta+s');
  await until(async () => (await window.page.locator('.tab.active.dirty').count()) === 0, 'it is saved');
  await screenshot(window, `walk-${hand}-saved`);
}

export const tests: WindowTests = {
  'a new report is written from an empty folder with keys alone': (window) => writesNew(window, 'keys'),
  'a new report is written from an empty folder with the mouse': (window) => writesNew(window, 'mouse'),
};
