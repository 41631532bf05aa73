import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const onWindows = process.platform === 'win32';

/** Where to run a program, and the environment variables it gets beyond ours. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and returns what it printed; throws with the tail of that when it fails. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  // On Windows `npm` is a .cmd file, which only a shell can start.
  const words = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn(command, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed (${code}):\n${output.slice(-2000)}`);
  return output;
}

/** The full path of a program on PATH, or undefined. */
export function onPath(name: string): string | undefined {
  const suffixes = onWindows ? ['.exe', '.cmd'] : [''];
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))).find(existsSync);
}
