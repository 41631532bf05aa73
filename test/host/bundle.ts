import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { root } from '../../scripts/places.ts';
import { suiteBundle } from './places.ts';

/** Bundles every `test/vscode/suite/*.test.ts`, or those with `wanted` in their names, into one file that runs in the Node and in the web-worker host. */
export async function bundleSuite(wanted = ''): Promise<void> {
  const folder = join(root, 'test/vscode/suite');
  const files = await glob(`*${wanted}*.test.ts`, { cwd: folder });
  await build({
    entryPoints: [join(folder, 'index.ts')],
    outfile: suiteBundle,
    bundle: true,
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' }, // Last, because mocha's browser build claims `module.exports` for itself.
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { mocha: 'mocha/mocha.mjs' }, // Mocha's browser build, which runs in Node too.
    define: { TEST_FILES: JSON.stringify(files.map((file) => basename(file, '.test.ts')).sort()) },
    logLevel: 'warning',
    absWorkingDir: root,
  });
}
