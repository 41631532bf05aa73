import { join, resolve } from 'node:path';

/** The checkout, which is also the folder of the extension under development. */
export const root = resolve(import.meta.dirname, '../..');

/** Everything downloaded for tests; git ignores it, and deleting it costs only a new download. */
export const cacheFolder = join(root, '.vscode-test');

/** Photographs of the window taken by the window tests. */
export const shotsFolder = join(cacheFolder, 'shots');

/** The sample reports: tests work on copies of this folder, never in it. */
export const seedsFolder = join(root, 'seeds');

/** The suite that runs inside the extension host, as `bundleSuite` leaves it. */
export const suiteBundle = join(root, 'dist/test/suite.js');
