import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';

/**
 * Takes the types off and changes nothing else, so that what c8 counts is what the source says. The loader of the other
 * runs, tsx, turns each module into CommonJS and keeps the names of functions; both put helpers into every file, whose
 * branches no test can reach.
 */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}

// Node loads this file once more, in a thread of its own, for the function above.
if (isMainThread) register(import.meta.url);
