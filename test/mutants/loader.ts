import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

type Run = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** A compiled module, and what it asks for: files by their paths, packages by their names. */
interface Compiled {
  readonly run: Run;
  readonly needs: readonly string[];
}

const requirePackage = createRequire(import.meta.url);
const compiled = new Map<string, Compiled>();
/** What no change reaches is loaded once and kept. */
const kept = new Map<string, unknown>();

function compile(path: string, source: string): Compiled {
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(path).href),
      'import.meta.dirname': JSON.stringify(dirname(path)),
      'import.meta.filename': JSON.stringify(path),
    },
  });
  const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
  return {
    run: new Function('require', 'module', 'exports', code) as Run,
    needs: names.map((name) => resolve(path, name)),
  };
}

function resolve(from: string, name: string): string {
  return name.startsWith('.') ? join(dirname(from), name) : name;
}

function compiledAt(path: string): Compiled {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const fresh = compile(path, readFileSync(path, 'utf8'));
  compiled.set(path, fresh);
  return fresh;
}

/** A file with other text than it has on disk. */
export interface Replacement {
  readonly path: string;
  readonly source: string;
}

/**
 * Loads modules, one of them with another text; `mocha` is what tests get for it.
 * Whatever needs the changed module or mocha, however far away, is loaded afresh.
 */
export function createLoader(mocha: () => unknown, replacement: Replacement | undefined): (path: string) => unknown {
  const changed = replacement === undefined ? undefined : compile(replacement.path, replacement.source);
  const own = new Map<string, unknown>();
  const reached = new Map<string, boolean>([['mocha', true]]);
  const moduleAt = (path: string) => (path === replacement?.path && changed !== undefined ? changed : compiledAt(path));
  const isReached = (path: string): boolean => {
    const known = reached.get(path);
    if (known !== undefined) return known;
    const is = path === replacement?.path || (path.startsWith('/') && compiledAt(path).needs.some(isReached));
    reached.set(path, is);
    return is;
  };
  const load = (path: string): unknown => {
    if (path === 'mocha') return mocha();
    if (!path.startsWith('/')) return requirePackage(path);
    const modules = isReached(path) ? own : kept;
    if (modules.has(path)) return modules.get(path);
    const module = { exports: {} as unknown };
    modules.set(path, module.exports);
    moduleAt(path).run((name) => load(resolve(path, name)), module, module.exports);
    modules.set(path, module.exports);
    return module.exports;
  };
  return load;
}
