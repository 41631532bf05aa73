import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../process.ts';
import { cached } from './cache.ts';

/** A Node with its headers: `folder` holds `bin/node` and `include/`. */
export interface NodeHome {
  readonly folder: string;
  readonly executable: string;
}

/** The running Node when it is of that major version and has its headers beside it, otherwise one fetched from npm. */
export async function nodeOfMajor(major: number): Promise<NodeHome> {
  const own = dirname(dirname(process.execPath));
  const fits = process.versions.node.startsWith(`${major}.`) && existsSync(join(own, 'include/node/node.h'));
  if (fits) return { folder: own, executable: process.execPath };
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await cached(`node-${major}`, async (target) => {
    console.log(`Installing Node ${major} for the VS Code server`);
    await run('npm', ['install', '--prefix', target, `${name}@${major}`]);
  });
  const home = join(folder, 'node_modules', name);
  return { folder: home, executable: join(home, 'bin/node') };
}
