import { existsSync } from 'node:fs';
import { onPath, run } from '../process.ts';

/** True where we may install Debian packages: root, and `apt-get` is there. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages without their recommendations; throws with apt's own words when that fails. */
export async function installPackages(names: readonly string[]): Promise<void> {
  console.log(`Installing Debian packages: ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
}

/** Makes sure native modules can be compiled, installing the compilers where allowed; throws one sentence otherwise. */
export async function requireCompilers(): Promise<void> {
  const missing = () => ['python3', 'make', 'g++'].filter((name) => onPath(name) === undefined);
  if (missing().length > 0 && canInstallPackages()) await installPackages(missing());
  if (missing().length > 0) {
    throw new Error(
      `The VS Code server needs ${missing().join(', ')} to build its native modules: please install them.`,
    );
  }
}
