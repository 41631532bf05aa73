import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from './bundles.ts';
import { root } from './places.ts';

/** A package that a bundle holds code of, and the licence it comes under. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** What its licence wants kept with its code: the text of its licence files. */
  readonly notice: string;
}

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.](?!.*\.[cm]?[jt]s$).*)?$/i;
const RULE = '='.repeat(80);

/**
 * The text of THIRD-PARTY-NOTICES.txt: every package whose code the built files hold, with its licence. Throws when one of
 * them has no licence text, for then its code may not be passed on.
 */
export async function thirdPartyNotices(): Promise<string> {
  const packages = await Promise.all((await bundledFolders()).map(readPackage));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  const titles = packages.map(({ name, version, license }) => `${name} ${version} (${license})`);
  return [
    'The extension and the command fazhi-report contain code of these packages, which stays under their own licences:',
    titles.map((title) => `- ${title}`).join('\n'),
    ...packages.map(({ notice }, index) => `${RULE}\n${titles[index]}\n${RULE}\n\n${notice}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The folders below the checkout of the packages that are left in the built files. */
async function bundledFolders(): Promise<readonly string[]> {
  const folders = new Set<string>();
  for (const options of bundles(true)) {
    const { metafile } = await build({ ...options, metafile: true, write: false });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = PACKAGE_FOLDER.exec(path)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders];
}

async function readPackage(folder: string): Promise<Bundled> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const files = (await readdir(join(root, folder))).filter((file) => LICENSE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
  const notice = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  if (notice === '') throw new Error(`${folder} holds no licence text: its code may not be passed on with ours.`);
  return { name, version, license, notice };
}
