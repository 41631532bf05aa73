import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUNDLE = `${ROOT}node_modules/.cache/bench/engine.cjs`;

type Core = Pick<typeof import('../../src/core/checking/lint.ts'), 'lint'> &
  Pick<typeof import('../../src/core/reading/parse.ts'), 'parse'> &
  Pick<typeof import('../../src/core/rules/index.ts'), 'RULES'>;

/** The engine bundled as it is delivered: what runs the tests gives every function a wrapper, which costs time nobody else pays. */
export async function loadEngine(): Promise<Core> {
  const modules = ['checking/lint', 'reading/parse', 'rules/index'].map(
    (name) => `export * from './src/core/${name}.ts';`,
  );
  await build({
    stdin: { contents: modules.join('\n'), resolveDir: ROOT, loader: 'ts' },
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const core: Core = createRequire(import.meta.url)(BUNDLE);
  return core;
}
