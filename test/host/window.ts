import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../scripts/places.ts';
import { shotsFolder } from './places.ts';

/** A window of VS Code with the extension under development, opened on a fresh copy of `seeds/`. */
export interface VscodeWindow {
  readonly page: Page;
  /** The opened folder. */
  readonly workspace: string;
}

/** Window tests by name; each gets a window of its own. What `test/vscode/window/*.window.ts` export as `tests`. */
export type WindowTests = Readonly<Record<string, (window: VscodeWindow) => Promise<void>>>;

/** Opens a file of the workspace through Quick Open, which may not list a new one at once, and waits until its editor is there. */
export async function openFile(window: VscodeWindow, name: string): Promise<void> {
  const { page } = window;
  const choose = async (): Promise<boolean> => {
    await press(window, 'ControlOrMeta+p');
    return pickOrLeave(window, name);
  };
  await until(choose, `${name} can be opened`);
  await page.getByRole('tab', { name, selected: true }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Runs a command through the palette: one of ours by its id, any other by its English title, for only we speak Chinese here.
 * The palette lists what can be done when it opens; a command that waits for a report to be read is there a moment later.
 */
export async function runCommand(window: VscodeWindow, command: string): Promise<void> {
  const choose = async (): Promise<boolean> => {
    await press(window, 'F1');
    return pickOrLeave(window, `>${titleOf(command)}`);
  };
  await until(choose, `there is a command ${command}`);
}

/** Presses keys one after the other: `press(window, 'ControlOrMeta+z', 'End')`. */
export async function press({ page }: VscodeWindow, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types text of any script at the cursor. */
export async function typeText({ page }: VscodeWindow, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

/** The lines of the active editor that are in view, with ordinary spaces. */
export async function visibleText({ page }: VscodeWindow): Promise<string> {
  const lines = await page.locator('.editor-instance .view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Waits until the lines in view match: what a user sees follows every key and click a moment later. */
export function shows(window: VscodeWindow, pattern: RegExp): Promise<void> {
  return until(async () => pattern.test(await visibleText(window)), `the editor shows ${pattern}`);
}

/** Puts the cursor at the beginning of a line, from 1, with the keyboard. */
export async function goToLine(window: VscodeWindow, line: number): Promise<void> {
  await press(window, 'ControlOrMeta+g');
  await window.page.locator('.quick-input-box input').fill(`:${line}`);
  await press(window, 'Enter');
  await cursorAt(window, line, 1);
}

/** Waits until the keys go to the active editor, with its cursor at that line and column, both from 1. */
export async function cursorAt({ page }: VscodeWindow, line: number, column: number): Promise<void> {
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.getByText(new RegExp(`^Ln ${line}, Col ${column}(?!\\d)`)).waitFor();
}

/** Waits, for as long as a busy machine may take, until it is so. */
export async function until(isSo: () => Promise<boolean>, what = 'it is so'): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`waited in vain until ${what}`);
}

/** The squiggles in view, of one severity or of all. */
export function squiggles({ page }: VscodeWindow, severity?: 'error' | 'warning' | 'info'): Locator {
  const kinds = severity === undefined ? ['error', 'warning', 'info'] : [severity];
  return page.locator(kinds.map((kind) => `.squiggly-${kind}`).join(', '));
}

/** Changes settings of the workspace, a colour theme for example; the window follows within a moment. */
export async function changeSettings(
  { workspace }: VscodeWindow,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
}

/** Photographs the window into `.vscode-test/shots/<name>.png` and returns that path. */
export async function screenshot({ page }: VscodeWindow, name: string): Promise<string> {
  const path = join(shotsFolder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Chooses what the list that is asked for now offers; false, and the list is gone, where it does not within a moment. */
async function pickOrLeave(window: VscodeWindow, text: string): Promise<boolean> {
  const isThere = await pick(window.page, text, 4000).then(
    () => true,
    () => false,
  );
  if (!isThere) await press(window, 'Escape');
  return isThere;
}

async function pick(page: Page, text: string, patience: number): Promise<void> {
  const input = page.locator('.quick-input-box input');
  await input.waitFor();
  await input.fill(text);
  const label = text.replace(/^>/, '');
  await page
    .locator('.quick-input-widget')
    .getByRole('option')
    .filter({ hasText: label })
    .first()
    .click({ timeout: patience });
}

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string; readonly title: string }[] };
}

function titleOf(command: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const title = manifest.contributes?.commands?.find((ours) => ours.command === command)?.title ?? command;
  const key = /^%(.+)%$/.exec(title)?.[1];
  return key === undefined ? title : JSON.parse(readFileSync(join(root, 'package.nls.zh-cn.json'), 'utf8'))[key];
}
