import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { runMain } from './main.ts';
import { root } from './places.ts';

const README = 'extension/readme.md';
// Zip knows no time zone: this is the same day everywhere, the first one it can name.
const DAY = new Date(1980, 0, 1);
const UNIX = 3;
const ORDINARY_FILE = 0o100644 * 0x10000;

/**
 * Packs the extension as `dist/fazhi-report.vsix`, the same bytes wherever and whenever that is done. What vsce packs depends on
 * the times and permissions of the files and on the zlib of the Node it runs on, so its files are packed once more.
 */
async function main(): Promise<void> {
  const packagePath = join(root, 'dist/fazhi-report.vsix');
  // The checkout has no address on the web that links of the README could be rewritten to.
  const noAddress = { allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: root, packagePath, dependencies: false, ...noAddress });
  const files = unzipSync(await readFile(packagePath));
  const readme = files[README];
  if (readme === undefined) throw new Error(`vsce has packed no ${README}.`);
  const fresh = { ...files, [README]: strToU8(withoutRelativeLinks(strFromU8(readme))) };
  await writeFile(packagePath, zipAlike(fresh));
}

/** Text without what the page of an installed extension cannot show: VS Code drops every picture there that is not on the web. */
function withoutRelativeLinks(markdown: string): string {
  return markdown.replace(/^!\[.*\]\((?!https:).*\)\n\n/gm, '').replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, '`$1`');
}

/** Files as a zip that depends on their names and contents alone. */
function zipAlike(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const data = files[name];
    if (data !== undefined) entries[name] = [data, { level: 9, mtime: DAY, os: UNIX, attrs: ORDINARY_FILE }];
  }
  return zipSync(entries);
}

runMain(main);
