import { fileURLToPath, pathToFileURL } from 'node:url';
import { configureGlobal } from 'fast-check';
import { sourceFiles } from '../source-files.ts';

/** The same cases each time: what chance covers today it may leave out tomorrow. */
configureGlobal({ seed: 20_260_301 });

/** Loads every module of the core, also one that no test asks for: c8 counts what was loaded. */
const core = fileURLToPath(new URL('../../src/core', import.meta.url));
for (const file of sourceFiles(core)) await import(pathToFileURL(file).href);
