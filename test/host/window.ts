import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root, shotsFolder } from './places.ts';

/** A window of VS Code with the extension under development, opened on a fresh copy of `seeds/`. */
export interface VscodeWindow {
  readonly page: Page;
  /** The opened folder. */
  readonly workspace: string;
}

/** Window tests by name; each gets a window of its own. What `test/vscode/window/*.window.ts` export as `tests`. */
export type WindowTests = Readonly<Record<string, (window: VscodeWindow) => Promise<void>>>;

/** Opens a file of the workspace through Quick Open and waits until its editor is there. */
export async function openFile({ page }: VscodeWindow, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  await pick(page, name);
  await page.getByRole('tab', { name, selected: true }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command through the palette: one of ours by its id, any other by its English title, for only we speak Chinese here. */
export async function runCommand({ page }: VscodeWindow, command: string): Promise<void> {
  await page.keyboard.press('F1');
  await pick(page, `>${titleOf(command)}`);
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

/** The squiggles in view, of one severity or of all. */
export function squiggles({ page }: VscodeWindow, severity?: 'error' | 'warning' | 'info'): Locator {
  const kinds = severity === undefined ? ['error', 'warning', 'info'] : [severity];
  return page.locator(kinds.map((kind) => `.squiggly-${kind}`).join(', '));
}

/** The rows of the tree with that accessible name, or of every tree in view. */
export function treeRows({ page }: VscodeWindow, tree?: string | RegExp): Locator {
  const trees = tree === undefined ? page.getByRole('tree') : page.getByRole('tree', { name: tree });
  return trees.getByRole('treeitem');
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

async function pick(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(text);
  const label = text.replace(/^>/, '');
  await page.locator('.quick-input-widget').getByRole('option').filter({ hasText: label }).first().click();
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
