import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { root } from '../scripts/places.ts';

const manifest = { devDependencies: { tsx: '1.0.0' } };
const tsx = { version: '1.0.0', integrity: 'sha512-a' };
const forOthers = { version: '1.0.0', optional: true, os: ['none'], cpu: [process.arch] };
const forUs = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
const unbuilt = { version: '1.0.0', optional: true };
const lock = {
  packages: { '': manifest, 'node_modules/tsx': tsx, 'node_modules/other': forOthers, 'node_modules/c': unbuilt },
};
const note = { packages: { 'node_modules/tsx': tsx } };

describe('the installation of packages', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'fazhi-install-'));
    cpSync(join(root, 'scripts/install.mjs'), join(checkout, 'scripts/install.mjs'));
    write('npm/npm-cli.js', "require('fs').writeFileSync('called', process.argv.slice(2).join(' '))");
    mkdirSync(join(checkout, 'node_modules/tsx'), { recursive: true });
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  function write(name: string, content: string | object): void {
    const path = join(checkout, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** What npm is asked to do in a checkout with these files, and what is said. */
  function install(files: Readonly<Record<string, object>>): { readonly npm: string; readonly said: string } {
    for (const [name, content] of Object.entries(files)) write(name, content);
    const env = { ...process.env, npm_execpath: join(checkout, 'npm/npm-cli.js') };
    const said = execFileSync(process.execPath, [join(checkout, 'scripts/install.mjs')], { env, encoding: 'utf8' });
    const called = join(checkout, 'called');
    return { npm: existsSync(called) ? (readFileSync(called, 'utf8').split(' ')[0] ?? '') : '', said };
  }

  const whole = { 'package.json': manifest, 'package-lock.json': lock, 'node_modules/.package-lock.json': note };
  const withPackage = (path: string, entry: object) => ({ packages: { ...lock.packages, [path]: entry } });

  const cases: Readonly<Record<string, readonly [npm: string, files: Readonly<Record<string, object>>]>> = {
    'does nothing where all is there': ['', whole],
    'follows the lock file in a fresh clone': ['ci', { 'package.json': manifest, 'package-lock.json': lock }],
    'follows a lock file that has another version': [
      'ci',
      { ...whole, 'package-lock.json': withPackage('node_modules/tsx', { ...tsx, version: '1.0.1' }) },
    ],
    'follows a lock file that has other contents': [
      'ci',
      { ...whole, 'package-lock.json': withPackage('node_modules/tsx', { ...tsx, integrity: 'sha512-b' }) },
    ],
    'follows a lock file that has one more': [
      'ci',
      { ...whole, 'package-lock.json': withPackage('node_modules/more', { version: '1.0.0' }) },
    ],
    'follows a lock file that has one more for this machine': [
      'ci',
      { ...whole, 'package-lock.json': withPackage('node_modules/us', forUs) },
    ],
    'follows a lock file that has one less': [
      'ci',
      { ...whole, 'node_modules/.package-lock.json': withPackage('node_modules/less', { version: '1.0.0' }) },
    ],
    'makes the lock file anew for a manifest that asks for more': [
      'install',
      { ...whole, 'package.json': { devDependencies: { ...manifest.devDependencies, mocha: '1.0.0' } } },
    ],
    'makes the lock file anew for a manifest that asks for less': ['install', { ...whole, 'package.json': {} }],
    'makes a lock file where there is none': ['install', { 'package.json': manifest }],
  };
  for (const [name, [npm, files]] of Object.entries(cases)) {
    it(name, () => {
      const done = install(files);
      assert.equal(done.npm, npm);
      assert.match(done.said, npm === 'install' ? /^package\.json and package-lock\.json differ: .+\n$/ : /^$/);
    });
  }

  it('follows the lock file where a package is gone', () => {
    rmSync(join(checkout, 'node_modules/tsx'), { recursive: true });
    assert.equal(install(whole).npm, 'ci');
  });
});
