import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { payload } from './node-host.ts';
import type { Host } from './run-folder.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';
import { serveToWorker } from './worker-host.ts';

/** Lines that begin with this come from the suite's reporter; see `test/vscode/suite/reporter.ts`. */
const ours = 'suite│';
const patience = 600_000;

/** Runs the suite in one extension host of a running server; tells each test's name as it ends. True when all passed. */
export async function runSuite(
  { server, browser }: Session,
  host: Host,
  workspace: string,
  subject: Subject,
  tell: (line: string) => void,
): Promise<boolean> {
  const context = await browser.newContext({ locale: 'en-US' });
  const query = new URLSearchParams({ folder: workspace });
  if (host === 'worker') await serveToWorker(context, server, subject);
  else query.set('payload', payload(server, subject));
  const page = await context.newPage();
  const noise: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    if (line.startsWith(ours)) tell(line.slice(ours.length));
    else noise.push(line);
  });
  let resolveExit: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => {
    resolveExit = resolve;
  });
  await page.exposeFunction('codeAutomationExit', resolveExit);
  await page.goto(`${server.origin}/?${query}`);
  const code = await Promise.race([exit, server.ended, timeout()]);
  if (!existsSync(join(workspace, '../results.json'))) {
    const lastWords = noise.slice(-10).map((line) => `  ${line.slice(0, 500)}`);
    tell(['The suite broke down. The last words of the window:', ...lastWords].join('\n'));
  }
  await context.close();
  return code === 0;
}

function timeout(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience).unref());
}
