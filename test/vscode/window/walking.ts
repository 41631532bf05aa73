import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findPrompts } from '../../../src/core/text/prompts.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { press, runCommand, screenshot, typeText, type VscodeWindow } from '../../host/window.ts';
import { answerTo } from './answers.ts';
import { ourTab, selected, status } from './places.ts';

/** How somebody gets about: with keys alone, or with the mouse but for the words they write. */
export type Hand = 'keys' | 'mouse';

/** Empties the opened folder but for some files, and shows our side bar as somebody finds it. */
export async function begin(window: VscodeWindow, hand: Hand, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(window.workspace)) {
    if (!kept.includes(name)) await rm(join(window.workspace, name), { recursive: true });
  }
  if (hand === 'mouse') await ourTab(window).click();
  else await runCommand(window, 'View: Show 法治报告');
}

/**
 * Fills in all that is asked for, one after the other from where the cursor stands; gives the text there must be in the end. Whatever key
 * wrote something else shows in the next place.
 */
export async function fillIn(window: VscodeWindow, text: string, hand: Hand, name: string): Promise<string> {
  let now = text;
  for (let count = 1; ; count += 1) {
    const left = findPrompts(now);
    const [place] = left;
    if (place === undefined) return now;
    if (count > 1) await goOn(window, hand, left.length);
    await selected(window, now, place);
    if (count % 8 === 1) await screenshot(window, `${name}-${count}`);
    const answer = answerTo(slice(now, place));
    await typeText(window, answer);
    now = now.slice(0, place.start) + answer + now.slice(place.end);
  }
}

/** To the next place to fill in: by Tab, or by what the status bar offers to the mouse. */
async function goOn(window: VscodeWindow, hand: Hand, left: number): Promise<void> {
  if (hand === 'keys') await press(window, 'Tab');
  else await status(window, new RegExp(`^待填 ${left}/`)).click();
}

/** Checks the report before it is submitted, and saves it. */
export async function submit(window: VscodeWindow, hand: Hand, name: string): Promise<void> {
  if (hand === 'keys') await runCommand(window, 'fazhi-report.checkBeforeSubmit');
  else await status(window, /^报送前检查/).click();
  await status(window, /^可以报送/).waitFor();
  await screenshot(window, `${name}-ready`);
  await press(window, 'ControlOrMeta+s');
  await window.page.locator('.breadcrumbs-control').waitFor(); // A file has them, a new document has none.
  await window.page.locator('.codelens-decoration').first().waitFor();
  await status(window, /^可以报送/).waitFor();
  await screenshot(window, `${name}-saved`);
}

/** The only file of the folder that was not there before. */
export async function fileWritten({ workspace }: VscodeWindow, kept: readonly string[]): Promise<string> {
  const names = (await readdir(workspace)).filter((name) => !kept.includes(name) && !name.startsWith('.'));
  assert.equal(names.length, 1, names.join());
  return names[0] ?? '';
}
