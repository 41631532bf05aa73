import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceFiles } from '../core/regex-objects.ts';

/** Loads every module of the core, also one that no test asks for: c8 counts what was loaded. */
const core = fileURLToPath(new URL('../../src/core', import.meta.url));
for (const file of sourceFiles(core)) await import(pathToFileURL(file).href);
