import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

type Wrapper = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

const requirePackage = createRequire(import.meta.url);
const wrappers = new Map<string, Wrapper>();

/** Compiles one module; its imports go through the function it is called with. */
function compile(path: string, source: string): Wrapper {
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
  });
  return new Function('require', 'module', 'exports', code) as Wrapper;
}

function wrapperOf(path: string): Wrapper {
  const known = wrappers.get(path);
  if (known !== undefined) return known;
  const wrapper = compile(path, readFileSync(path, 'utf8'));
  wrappers.set(path, wrapper);
  return wrapper;
}

/** A file with other text than it has on disk. */
export interface Replacement {
  readonly path: string;
  readonly source: string;
}

/** Loads modules afresh, one of them with another text; `mocha` is what tests get for it. */
export function createLoader(mocha: () => unknown, replacement: Replacement | undefined): (path: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  const changed = replacement === undefined ? undefined : compile(replacement.path, replacement.source);
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(path, module);
    const wrapper = path === replacement?.path && changed !== undefined ? changed : wrapperOf(path);
    wrapper(
      (name) =>
        name === 'mocha' ? mocha() : name.startsWith('.') ? load(join(dirname(path), name)) : requirePackage(name),
      module,
      module.exports,
    );
    return module.exports;
  };
  return load;
}
