import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';

// Plain JavaScript that needs no package: it runs before there is one.
const root = resolve(import.meta.dirname, '..');
const asked = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Puts into `node_modules` what the lock file says, where it is not there yet; says what it does, and ends as npm ends. */
function main() {
  const lock = read('package-lock.json');
  if (lock === undefined || !agrees(lock, read('package.json') ?? {})) {
    console.log(
      'package.json and package-lock.json differ: `npm install` brings the lock file up to date; commit it too.',
    );
    return npm('install');
  }
  return isInstalled(lock, read('node_modules/.package-lock.json')) ? 0 : npm('ci');
}

/** Whether the lock file was made from the packages that the manifest asks for. */
function agrees(lock, manifest) {
  const own = lock.packages[''];
  return asked.every((kind) => isDeepStrictEqual(own[kind] ?? {}, manifest[kind] ?? {}));
}

/** Whether npm's note of what it has installed names what the lock file does: these packages, all of them, and no other. */
function isInstalled(lock, note) {
  if (note === undefined) return false;
  const { '': _, ...wanted } = lock.packages;
  return (
    Object.keys(note.packages).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, { version, integrity, ...traits }]) => {
      const found = note.packages[path];
      if (found === undefined) return mayBeMissing(traits);
      const isSame = found.integrity === undefined || integrity === undefined || found.integrity === integrity;
      return found.version === version && isSame && existsSync(join(root, path));
    })
  );
}

/**
 * Whether npm may leave a package out: an optional one that is for other machines, or that could not be built here. Which C
 * library this machine has, npm alone knows.
 */
function mayBeMissing({ optional, os, cpu, libc }) {
  const isForUs = os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined;
  return optional === true && !isForUs;
}

function read(name) {
  const path = join(root, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Runs npm with that command and returns its exit code. */
function npm(command) {
  const { npm_execpath: path = '' } = process.env;
  const words = [command, '--include=dev', '--no-audit', '--no-fund'];
  // npm names its own program to what it runs. Without that, it has to be found on PATH: on Windows only a shell can start it.
  const { status } = path.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [path, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${words.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  return status ?? 1;
}

process.exitCode = main();
