import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { onPath, run } from '../process.ts';
import { cached } from './cache.ts';
import { nodeOfMajor } from './node.ts';
import { canInstallPackages, installPackages } from './tools.ts';

const linuxNames = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page answered by a route counts as public, and its WebSocket to loopback would be refused.
  '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
];

/** Starts a headless browser: the one FAZHI_BROWSER names, an installed one, or one installed for the purpose. */
export async function launchBrowser(): Promise<Browser> {
  const { FAZHI_BROWSER } = process.env;
  const executablePath = FAZHI_BROWSER ?? installedBrowser() ?? (await installBrowser());
  return chromium.launch({ executablePath, args: launchArguments });
}

function installedBrowser(): string | undefined {
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  const windowsFolders = [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const candidates = {
    linux: () => linuxNames.map(onPath),
    darwin: () => macNames.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: () => windowsFolders.flatMap((folder) => windowsPaths.map((path) => join(folder, path))),
  };
  const find = candidates[process.platform as keyof typeof candidates] ?? candidates.linux;
  return find().find((path) => path !== undefined && existsSync(path));
}

async function installBrowser(): Promise<string> {
  if (canInstallPackages()) {
    await installPackages(['chromium', 'fonts-noto-cjk']);
    return '/usr/bin/chromium';
  }
  return chromiumFromNpm().catch((error: unknown) => {
    throw new Error('No Chrome, Edge or Chromium found: please install one, or name it in FAZHI_BROWSER.', {
      cause: error,
    });
  });
}

/** The package carries Chromium compressed and unpacks it into the temporary folder; it needs a newer Node than we do. */
async function chromiumFromNpm(): Promise<string> {
  const folder = await cached('chromium', async (target) => {
    console.log('Installing Chromium from npm (once)');
    await run('npm', ['install', '--prefix', target, '@sparticuz/chromium']);
  });
  const node = await nodeOfMajor(24);
  const script = "import('@sparticuz/chromium').then(async (m) => console.log(await m.default.executablePath()))";
  return (await run(node.executable, ['-e', script], { cwd: folder })).trim();
}
