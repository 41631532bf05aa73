import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import { besideLastYear } from '../../../src/core/outline/beside-last-year.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { atOnce } from '../../../src/core/text/steps.ts';
import { press, runCommand, screenshot, typeText, type VscodeWindow, type WindowTests } from '../../host/window.ts';
import { cursorBehind, question, selected, status } from './places.ts';
import { badge, goToTodo, openTodos, tickTodo, todo } from './todo-rows.ts';
import { begin, fileWritten, fillIn, type Hand, submit } from './walking.ts';

const LAST = '霁川县水利局2024年度法治政府建设情况报告.md';
const THIS = '霁川县水利局2025年度法治政府建设情况报告.md';
const HEADING = '2025年度推进法治政府建设的主要举措和成效';
const PLAN = /^上年安排，待回应，提升执法队伍素质/;
const ANSWER = '\n\n执法队伍素质进一步提升，实务培训班如期办完。';

/** What last year's report doubts, and what is written instead. */
const DOUBTS = [
  ['二十届二中、三中全会', '二十届二中、三中、四中全会'],
  ['收官之年', '接续之年'],
] as const;

/** Has the report of the next year made of the only one there is, and takes what is proposed. */
async function rollsForward(window: VscodeWindow, hand: Hand, name: string): Promise<void> {
  const { page } = window;
  if (hand === 'mouse') await page.getByRole('button', { name: '由上年报告生成' }).first().click();
  else await runCommand(window, 'fazhi-report.rollForward');
  await question(window, LAST).waitFor();
  await screenshot(window, `${name}-question`);
  if (hand === 'mouse') await page.getByRole('option', { name: LAST }).click();
  else await press(window, 'Enter');
  const use = page.locator('.editor-actions').getByRole('button', { name: '采用' });
  await use.waitFor();
  await page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
  await screenshot(window, `${name}-preview`);
  if (hand === 'mouse') await use.click();
  else await runCommand(window, 'fazhi-report.acceptRollForward');
}

/** Works off what 待办 lists of a report that is filled in; gives the text there must be in the end. */
async function worksOff(window: VscodeWindow, hand: Hand, filled: string, last: string, name: string): Promise<string> {
  let text = filled;
  const write = (start: number, end: number, words: string) => {
    text = text.slice(0, start) + words + text.slice(end);
    return typeText(window, words);
  };
  for (const [words, better] of DOUBTS) {
    const start = text.lastIndexOf(words);
    await goToTodo(window, hand, new RegExp(`^要核对，${words}`));
    await selected(window, text, { start, end: start + words.length });
    await screenshot(window, `${name}-${better}`);
    await write(start, start + words.length, better);
    await todo(window, new RegExp(`^要核对，${words}`)).waitFor({ state: 'detached' });
  }
  const end = text.indexOf(HEADING) + HEADING.length;
  await goToTodo(window, hand, PLAN);
  await cursorBehind(window, text, end);
  await screenshot(window, `${name}-plan`);
  await write(end, end, ANSWER);
  await todo(window, PLAN).waitFor({ state: 'detached' });
  const left = atOnce(besideLastYear(parse(text, 'markdown'), parse(last, 'markdown'))).length;
  await badge(window, left).waitFor();
  for (let count = left; count > 0; count -= 1) {
    await tickTodo(window, hand, '与上年相同，已核对', count === left);
    if (count % 6 === 1 || count === left) await screenshot(window, `${name}-left-${count - 1}`);
    if (count > 1) await badge(window, count - 1).waitFor();
  }
  await openTodos(window).waitFor({ state: 'detached' });
  return text;
}

async function writesNext(window: VscodeWindow, hand: Hand): Promise<void> {
  const name = `next-${hand}`;
  const file = join(window.workspace, LAST);
  await cp(join(window.workspace, 'clean.md'), file);
  await begin(window, hand, [LAST]);
  await screenshot(window, `${name}-folder`);
  await rollsForward(window, hand, name);
  await status(window, /^待填 54\b/).waitFor();
  await screenshot(window, `${name}-made`);
  const last = await readFile(file, 'utf8');
  const filled = await fillIn(window, rollForward(parse(last, 'markdown'), { year: 2025 })?.text ?? '', hand, name);
  await screenshot(window, `${name}-filled`);
  const wanted = await worksOff(window, hand, filled, last, name);
  await submit(window, hand, name);
  assert.equal(await fileWritten(window, [LAST]), THIS);
  assert.equal(await readFile(join(window.workspace, THIS), 'utf8'), wanted);
  assert.equal(await readFile(file, 'utf8'), last);
}

export const tests: WindowTests = {
  'next year’s report is written from last year’s with keys alone': (window) => writesNext(window, 'keys'),
  'next year’s report is written from last year’s with the mouse': (window) => writesNext(window, 'mouse'),
};
