import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endTree, endWithUs } from '../process-tree.ts';
import type { Installation } from './install.ts';

/** A running VS Code server that listens on this machine only. */
export interface Server {
  /** `127.0.0.1:port`, as URIs of the remote file system name it. */
  readonly authority: string;
  readonly origin: string;
  /** Ends it and everything it started. */
  stop(): Promise<void>;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
}

/** User settings under which nothing but the extension under test speaks up. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
} as const;

/** Writes the user settings of a server that keeps its data in that folder; they take effect at its next start. */
export async function writeUserSettings(
  dataFolder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const folder = join(dataFolder, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** The arguments every call of the server program takes. */
export function serverArguments(installation: Installation, dataFolder: string): readonly string[] {
  return [
    installation.main,
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--telemetry-level',
    'off',
  ];
}

/** Starts the server on a free port of the loopback interface and returns once it listens. */
export async function startServer(
  installation: Installation,
  dataFolder: string,
  moreFlags: readonly string[] = [],
): Promise<Server> {
  const flags = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', ...moreFlags];
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(installation.node, [...serverArguments(installation, dataFolder), ...flags], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  const ended = once(child, 'exit');
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
      const found = /agent listening on (\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(`The VS Code server ended at once:\n${output}`)), reject);
  });
  const authority = `127.0.0.1:${port}`;
  return { authority, origin: `http://${authority}`, stop: () => endTree(child), ended };
}
