import { delimiter, join } from 'node:path';
import { onWindows, run } from '../process.ts';
import { cached } from './cache.ts';
import { type NodeHome, nodeOfMajor } from './node.ts';
import { requireCompilers } from './tools.ts';
import type { VscodeVersion } from './versions.ts';

/** A VS Code server ready to start: `node main …`. */
export interface Installation {
  readonly version: VscodeVersion;
  readonly node: string;
  readonly main: string;
}

/** The VS Code server of that version, installed from npm on first use: under a minute, nothing after that. */
export async function installVscode(version: VscodeVersion): Promise<Installation> {
  if (onWindows) throw new Error('The VS Code server does not run on Windows: the desktop VS Code is needed there.');
  const node = await nodeOfMajor(version.node);
  const folder = await cached(`vscode-${version.vscode}`, (target) => fill(target, version, node));
  return { version, node: node.executable, main: join(serverFolder(folder), 'out/server-main.js') };
}

function serverFolder(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

async function fill(folder: string, version: VscodeVersion, node: NodeHome): Promise<void> {
  await requireCompilers();
  console.log(`Installing the VS Code ${version.vscode} server (once)`);
  // Its own install script insists on one Node and builds far more than the server needs.
  await run('npm', ['install', '--prefix', folder, '--ignore-scripts', `code-server@${version.codeServer}`]);
  const cwd = serverFolder(folder);
  const { PATH = '' } = process.env;
  const env = {
    PATH: [join(node.folder, 'bin'), PATH].join(delimiter),
    npm_config_nodedir: node.folder, // The headers at hand: node-gyp would download them.
  };
  await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...version.npmFlags], { cwd, env });
  await run('npm', ['rebuild', ...version.native], { cwd, env });
}
