import { fileURLToPath } from 'node:url';
import { sourceFiles } from '../../source-files.ts';
import { builtExpressions } from './regex-objects.ts';

/**
 * Prints the expressions that the modules put together while they load, as JSON. A process of its own loads every module anew.
 * The editor's modules cannot be loaded here, and put none together then; the one that starts the program would do so.
 */
const folders = ['core', 'cli'].map((name) => fileURLToPath(new URL(`../../../src/${name}`, import.meta.url)));
const files = folders.flatMap(sourceFiles).filter((file) => !file.endsWith('bin.ts'));
builtExpressions(files).then((built) => console.log(JSON.stringify(built)));
