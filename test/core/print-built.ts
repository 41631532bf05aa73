import { fileURLToPath } from 'node:url';
import { builtExpressions, sourceFiles } from './regex-objects.ts';

/** Prints the built expressions of the core as JSON. A process of its own loads every module anew. */
const core = fileURLToPath(new URL('../../src/core', import.meta.url));
builtExpressions(sourceFiles(core)).then((built) => console.log(JSON.stringify(built)));
