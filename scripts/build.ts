import { build, context } from 'esbuild';
import { bundles } from './bundles.ts';
import { runMain } from './main.ts';

/** Builds the extension and the terminal program into `dist/`: `--production` as they are shipped, `--watch` at every change. */
async function main(): Promise<void> {
  const all = bundles(process.argv.includes('--production'));
  if (process.argv.includes('--watch')) for (const options of all) await (await context(options)).watch();
  else await Promise.all(all.map((options) => build(options)));
}

runMain(main);
