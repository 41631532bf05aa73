import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draft } from '../../../src/core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { press, runCommand, screenshot, type VscodeWindow, type WindowTests } from '../../host/window.ts';
import { question, status } from './places.ts';
import { begin, fileWritten, fillIn, type Hand, submit } from './walking.ts';

const ORGAN = '霁川县水利局';

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
  await submit(window, hand, `walk-${hand}`);
  assert.equal(await readFile(join(window.workspace, await fileWritten(window, [])), 'utf8'), wanted);
}

export const tests: WindowTests = {
  'a new report is written from an empty folder with keys alone': (window) => writesNew(window, 'keys'),
  'a new report is written from an empty folder with the mouse': (window) => writesNew(window, 'mouse'),
};
