import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { before, describe, it } from 'mocha';

const root = join(import.meta.dirname, '..');
const readText = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Every file below this checkout that a text names: `./media/icon.png`, `media/outline.svg`. */
function filesNamedIn(text: string): readonly string[] {
  const named = [...text.matchAll(/["(](?:\.\/)?((?:media|snippets|syntaxes|l10n|dist)\/[\w./-]+\.\w+)[")]/g)];
  return [...new Set(named.map((match) => match[1] ?? ''))];
}

describe('the packaged extension', () => {
  let packed: ReadonlySet<string>;
  before(async function () {
    this.timeout(120_000);
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    packed = new Set(files.map((file) => file.replaceAll('\\', '/')));
  });

  it('holds every file that its manifest and its changes name', () => {
    const texts = ['package.json', 'CHANGELOG.md'].map(readText);
    // The terminal program is named in the manifest and goes by npm.
    const named = texts.flatMap(filesNamedIn).filter((name) => name !== 'dist/cli.cjs');
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((name) => !packed.has(name)),
      [],
    );
  });

  it('has a README whose links lead somewhere in the checkout', () => {
    const links = [...readText('README.md').matchAll(/\]\((?!https:)([^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.ok(links.length > 3);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });

  it('speaks every language there is', () => {
    const translations = readdirSync(root).filter((name) => /^package\.nls.*\.json$/.test(name));
    assert.ok(translations.length >= 2);
    for (const name of translations) assert.ok(packed.has(name), name);
  });

  it('holds nothing that only its makers need', () => {
    const folders = new Set([...packed].map((name) => (name.includes('/') ? name.split('/')[0] : '')));
    assert.deepEqual([...folders].sort(), ['', 'dist', 'media', 'snippets', 'syntaxes']);
    for (const name of packed) {
      assert.ok(!/\.(?:ts|map|vsix|tsbuildinfo)$|(?:^|\/)\.|node_modules|package-lock/.test(name), name);
    }
    for (const name of [
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'dist/extension.js',
      'package.json',
    ]) {
      assert.ok(packed.has(name), name);
    }
  });
});

describe('the lock file', () => {
  it('names every package for every platform: where a registry lacks one, npm drops it, and `npm ci` refuses the rest', () => {
    const packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>> =
      JSON.parse(readText('package-lock.json')).packages;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });
});
