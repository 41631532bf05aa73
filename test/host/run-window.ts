import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { root } from '../../scripts/places.ts';
import { newest } from '../../scripts/vscode/versions.ts';
import { payload } from './node-host.ts';
import { createRunFolder, removeRunFolder } from './run-folder.ts';
import { type Session, withSession } from './session.ts';
import { breakdown, sum, type Tally } from './tally.ts';
import { screenshot, type VscodeWindow, type WindowTests } from './window.ts';

/** A whole report is written in some of them. */
const patience = 300_000;

/** What a `*.window.ts` exports: its tests, and the language they want VS Code to speak; without, Chinese. */
interface WindowModule {
  readonly tests: WindowTests;
  readonly display?: 'en';
}

/**
 * Runs the tests of `test/vscode/window/*.window.ts`, or those whose names hold `wanted`, each in a window of its own, in the
 * newest VS Code: most in Chinese, some without a language pack, as it is installed.
 */
export async function runWindowTests(wanted = ''): Promise<Tally> {
  console.log(`\nVS Code ${newest.vscode}, the window`);
  const files = await glob('test/vscode/window/*.window.ts', { cwd: root, absolute: true });
  const tallies: Tally[] = [];
  for (const language of ['zh-cn', 'en'] as const) {
    const chosen: (readonly [title: string, test: WindowTests[string]])[] = [];
    for (const file of files.sort()) {
      const { tests, display }: WindowModule = await import(pathToFileURL(file).href);
      const titled = Object.entries(tests).map(
        ([name, test]) => [`${basename(file, '.window.ts')} › ${name}`, test] as const,
      );
      if ((display ?? 'zh-cn') === language) chosen.push(...titled.filter(([title]) => title.includes(wanted)));
    }
    if (chosen.length === 0) continue;
    await withSession(newest, language, async (session) => {
      for (const [title, test] of chosen) tallies.push(await runPatiently(session, title, test));
    });
  }
  return sum(tallies);
}

/** A window on a busy machine may come too late once or twice, but not three times; each try has a fresh one. */
async function runPatiently(session: Session, name: string, test: WindowTests[string]): Promise<Tally> {
  let tally = breakdown;
  for (const which of ['', ' (second try)', ' (third try)']) {
    tally = await runTest(session, `${name}${which}`, test);
    if (tally.failed === 0) break;
  }
  return tally;
}

async function runTest(session: Session, name: string, test: WindowTests[string]): Promise<Tally> {
  const run = await createRunFolder();
  const context = await session.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  context.setDefaultTimeout(15_000);
  const window: VscodeWindow = { page: await context.newPage(), workspace: run.workspace };
  try {
    await open(window, session);
    await Promise.race([test(window), tooLong()]);
    console.log(`  ✔ ${name}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    const file = `failed-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
    const picture = await screenshot(window, file).catch(() => 'no picture');
    console.log(`  ✘ ${name}\n${error instanceof Error ? error.stack : error}\n      see ${picture}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await context.close();
    await removeRunFolder(run);
  }
}

async function open({ page, workspace }: VscodeWindow, { server }: Session): Promise<void> {
  const query = new URLSearchParams({ folder: workspace, payload: payload(server, { extension: root }) });
  await page.goto(`${server.origin}/?${query}`);
  await page.locator('.monaco-workbench').waitFor();
  await page.getByRole('treeitem').first().waitFor(); // The explorer shows the folder: the file system is connected.
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`took longer than ${patience} ms`)), patience).unref();
  });
}
