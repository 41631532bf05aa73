import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** What both bundles share: one CommonJS file each, nothing left unbundled but the editor's own module. */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

/**
 * One file serves the Node and the web-worker extension host, so it may use nothing that only one of them has. Its name
 * ends in `.js` because the worker host appends that to any other: it would ask for `extension.cjs.js`.
 */
const extension = {
  ...common,
  entryPoints: ['src/extension/main.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  external: ['vscode'],
};

const cli = {
  ...common,
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli.cjs',
  platform: 'node',
  target: 'node20.20',
  banner: { js: '#!/usr/bin/env node' },
  // A bundle in CommonJS has no `import.meta`; fdir asks where it is, to look for an optional module.
  define: { 'import.meta.url': '__filename' },
};

if (watch) {
  for (const options of [extension, cli]) await (await context(options)).watch();
} else {
  await Promise.all([extension, cli].map((options) => build(options)));
}
