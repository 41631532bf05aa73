import type { BuildOptions } from 'esbuild';
import { root } from './places.ts';

/** What both bundles share: one CommonJS file each, nothing left unbundled but the editor's own module. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none', // They stand in THIRD-PARTY-NOTICES.txt, with those of packages that carry none in their code.
  charset: 'utf8',
  logLevel: 'warning',
} as const satisfies BuildOptions;

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
} as const satisfies BuildOptions;

const cli = {
  ...common,
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli.cjs',
  platform: 'node',
  target: 'node20.20',
  mainFields: ['module', 'main'], // The other form of jsonc-parser asks for its files at run time.
  banner: { js: '#!/usr/bin/env node' },
  // A bundle in CommonJS has no `import.meta`; fdir asks where it is, to look for an optional module.
  define: { 'import.meta.url': '__filename' },
} as const satisfies BuildOptions;

/** Everything that is built: the extension and the terminal program, for production small, otherwise with source maps. */
export function bundles(production: boolean): readonly BuildOptions[] {
  const size = { minify: production, sourcemap: production ? false : 'linked' } as const;
  return [extension, cli].map((options) => ({ ...options, ...size }));
}
