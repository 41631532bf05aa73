import { join, resolve } from 'node:path';

/** The checkout, which is also the folder of the extension under development. */
export const root = resolve(import.meta.dirname, '..');

/** Everything downloaded to run and test the extension; git ignores it, and deleting it costs only a new download. */
export const cacheFolder = join(root, '.vscode-test');

/** An extension of two files that opens the walkthrough in the VS Code of `npm start`; it is in no package. */
export const companionFolder = join(root, 'scripts/companion');

/** The sample reports: `npm start` opens this folder; tests work on copies of it, never in it. */
export const seedsFolder = join(root, 'seeds');
