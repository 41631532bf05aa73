import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { installVscode } from '../../scripts/vscode/install.ts';
import { speakChinese } from '../../scripts/vscode/language.ts';
import { quietSettings, type Server, startServer, writeUserSettings } from '../../scripts/vscode/server.ts';
import type { VscodeVersion } from '../../scripts/vscode/versions.ts';

/** A fresh VS Code server and a browser to look at it. */
export interface Session {
  readonly server: Server;
  readonly browser: Browser;
}

// A built server loads an extension under development only with the smoke test driver; older ones ignore the flag.
const testing = ['--enable-smoke-test-driver'];

/**
 * Starts a session with no past, in English or Chinese, hands it to `use`, and ends it however that goes. Installs what is
 * missing first.
 */
export async function withSession<T>(
  version: VscodeVersion,
  language: 'en' | 'zh-cn',
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const installation = await installVscode(version);
  const browser = await launchBrowser();
  const dataFolder = await mkdtemp(join(tmpdir(), 'fazhi-server-'));
  await writeUserSettings(dataFolder, quietSettings);
  const locale = language === 'en' ? [] : await speakChinese(dataFolder);
  try {
    const server = await startServer(installation, dataFolder, [...testing, ...locale]);
    return await use({ server, browser }).finally(server.stop);
  } finally {
    await browser.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
