import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Server } from '../../scripts/vscode/server.ts';
import type { Subject } from './subject.ts';

const mount = '/dev-ext';
const settings = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;

/**
 * Makes pages of that context load the extension and its tests into the web-worker host. That host takes an extension
 * only from the page's own origin, and only when the page's configuration names it; so both are answered by us.
 */
export async function serveToWorker(context: BrowserContext, server: Server, subject: Subject): Promise<void> {
  await context.route(`**${mount}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(mount.length);
    const body = await readFile(join(subject.extension, path)).catch(() => undefined);
    const contentType = path.endsWith('.json') ? 'application/json' : 'text/javascript';
    await route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
  });
  const tests = `${mount}/${relative(subject.extension, subject.tests).split(sep).join('/')}`;
  await context.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(settings, (_, before: string, json: string, after: string) => {
        return before + escapeHtml(name(JSON.parse(unescapeHtml(json)), server, tests)) + after;
      });
      await route.fulfill({ response, body });
    },
  );
}

interface Configuration {
  readonly developmentOptions?: object;
}

function name(configuration: Configuration, { authority }: Server, tests: string): string {
  const served = (path: string) => ({ scheme: 'http', authority, path });
  const developmentOptions = {
    ...configuration.developmentOptions,
    extensions: [served(mount)],
    extensionTestsPath: served(tests),
  };
  return JSON.stringify({ ...configuration, developmentOptions });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
