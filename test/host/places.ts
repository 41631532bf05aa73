import { join } from 'node:path';
import { cacheFolder, root } from '../../scripts/places.ts';

/** Photographs of the window taken by the window tests. */
export const shotsFolder = join(cacheFolder, 'shots');

/** The suite that runs inside the extension host, as `bundleSuite` leaves it. */
export const suiteBundle = join(root, 'dist/test/suite.js');
