import type { Locator } from 'playwright-core';
import { press, runCommand, screenshot, typeText, until, type VscodeWindow } from '../../host/window.ts';
import { ourTab, question } from './places.ts';
import type { Hand } from './walking.ts';

function tree({ page }: VscodeWindow): Locator {
  return page.getByRole('tree', { name: '待办' });
}

/** A row of 待办, by what is said of it. */
export function todo(window: VscodeWindow, name: RegExp): Locator {
  return tree(window).getByRole('treeitem', { name });
}

/** The rows in view that are not ticked off. */
export function openTodos(window: VscodeWindow): Locator {
  return tree(window)
    .getByRole('treeitem')
    .filter({ has: window.page.getByRole('checkbox', { checked: false }) });
}

/** The number that our icon shows. */
export function badge(window: VscodeWindow, count: number): Locator {
  return ourTab(window).locator('.badge-content').getByText(String(count), { exact: true });
}

/** Goes to the place of a row: from the keyboard down the rows, with the mouse by a click on the row. */
export async function goToTodo(window: VscodeWindow, hand: Hand, name: RegExp): Promise<void> {
  if (hand === 'mouse') return (await scrolledTo(window, todo(window, name))).click();
  await onRow(window, name);
  await press(window, 'Enter');
}

/** Ticks off what is open: from the keyboard what the keyboard is on, the first of all `atFirst`; with the mouse the first. */
export async function tickTodo(window: VscodeWindow, hand: Hand, reason: string, atFirst: boolean): Promise<void> {
  if (hand === 'mouse') {
    const row = await scrolledTo(window, openTodos(window).first());
    await row.getByRole('checkbox').click();
  } else {
    if (atFirst) await onRow(window, /^(?!.*\d$)/);
    await openTodos(window).and(window.page.locator('.focused')).waitFor();
    await press(window, 'Space');
  }
  const why = question(window, '不用写，打勾');
  await why.waitFor();
  if (atFirst) await screenshot(window, `todos-why-${hand}`);
  await typeText(window, reason);
  await press(window, 'Enter');
  await why.waitFor({ state: 'hidden' });
}

/** Puts the keyboard on a row, sections opened on the way down. */
async function onRow(window: VscodeWindow, name: RegExp): Promise<void> {
  await runCommand(window, 'Focus on 待办 View');
  await focusInRows(window);
  await press(window, 'Home');
  const row = tree(window).locator('.monaco-list-row.focused');
  await until(async () => {
    if (name.test((await row.getAttribute('aria-label')) ?? '')) return true;
    await press(window, (await row.getAttribute('aria-expanded')) === 'false' ? 'ArrowRight' : 'ArrowDown');
    return false;
  }, `the keyboard is on ${name}`);
}

function focusInRows(window: VscodeWindow): Promise<void> {
  return until(() => tree(window).evaluate((element) => element.matches(':focus-within')), 'the keyboard is in 待办');
}

/** Scrolls a row into view, sections opened on the way. */
async function scrolledTo(window: VscodeWindow, row: Locator): Promise<Locator> {
  const { page } = window;
  await tree(window).hover();
  await until(async () => {
    await page.mouse.wheel(0, -1000);
    return (await tree(window).locator('.monaco-list-rows > [data-index="0"]').count()) > 0;
  }, 'the first row is in view');
  await until(async () => {
    if ((await row.count()) > 0) return true;
    const shut = tree(window).locator('[aria-expanded="false"]').first();
    if ((await shut.count()) > 0) await shut.click();
    else await page.mouse.wheel(0, 100);
    return false;
  }, 'the row is in view');
  return row;
}
