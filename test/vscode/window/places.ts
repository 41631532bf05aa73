import type { Locator } from 'playwright-core';
import type { Span } from '../../../src/core/text/spans.ts';
import type { VscodeWindow } from '../../host/window.ts';

/** What asks, by what stands in it. */
export function question({ page }: VscodeWindow, text: string | RegExp): Locator {
  return page.locator('.quick-input-widget').filter({ hasText: text });
}

/** What the status bar says, and does when it is clicked. */
export function status({ page }: VscodeWindow, name: RegExp): Locator {
  return page.locator('.statusbar').getByRole('button', { name });
}

/** What opens our side bar, or, when that is open, shuts it. */
export function ourTab({ page }: VscodeWindow): Locator {
  return page.locator('.activitybar').getByRole('tab', { name: /法治报告/ });
}

/** Waits until that piece of a text is selected, as the status bar tells. */
export async function selected({ page }: VscodeWindow, text: string, { start, end }: Span): Promise<void> {
  await page.getByText(`${placeOf(text, end)} (${end - start} selected)`, { exact: true }).waitFor();
}

/** Waits until the cursor is at that offset of a text, and nothing is selected. */
export async function cursorBehind({ page }: VscodeWindow, text: string, offset: number): Promise<void> {
  await page.getByText(placeOf(text, offset), { exact: true }).waitFor();
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `Ln ${before.length}, Col ${(before.at(-1)?.length ?? 0) + 1}`;
}
