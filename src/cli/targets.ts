import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Outcome, STDIN } from './io.ts';
import { reasonOf } from './trouble.ts';

/** One document to be read. */
export interface Target {
  /** As it is reported. */
  readonly name: string;
  /** Absolute; undefined is standard input. */
  readonly path: string | undefined;
}

/** The files of a folder that can be a report. */
const REPORT_FILES = '**/*.{md,txt,fazhi}';

/**
 * The documents that file names, folders, patterns and `-` stand for, in the order of the arguments and each once, whatever
 * links lead to it. The disk decides first what an argument is: a name with brackets is a name when there is such a file,
 * else a pattern.
 */
export async function* findTargets(
  operands: readonly string[],
  cwd: string,
  stdinName: string,
): AsyncGenerator<Outcome<Target>> {
  const seen = new Set<string | undefined>();
  for (const operand of operands) {
    for (const outcome of await expand(operand, cwd, stdinName)) {
      if ('value' in outcome) {
        const { path } = outcome.value;
        const real = path === undefined ? undefined : realPathOf(path);
        if (seen.has(real)) continue;
        seen.add(real);
      }
      yield outcome;
    }
  }
}

async function expand(operand: string, cwd: string, stdinName: string): Promise<readonly Outcome<Target>[]> {
  if (operand === STDIN) return [{ value: { name: stdinName, path: undefined } }];
  const slashed = operand.replaceAll('\\', '/');
  try {
    for (const name of new Set([operand, slashed])) {
      const path = resolve(cwd, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory())
        return listed(await search(REPORT_FILES, path), cwd, `${operand}：文件夹里没有 .md、.txt、.fazhi 文件`);
      if (found !== undefined) return [{ value: { name: operand, path } }];
    }
    const { isDynamicPattern } = await import('tinyglobby');
    if (!isDynamicPattern(slashed)) return [{ trouble: `${operand}：找不到这个文件` }];
    return listed(await search(slashed, cwd), cwd, `${operand}：没有符合的文件`);
  } catch (error) {
    return [{ trouble: `${operand}：${reasonOf(error)}` }];
  }
}

/** What walks folders is loaded only when there is one to walk: most runs name a file. */
async function search(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
}

/** The order is that of the UTF-16 units, the same on every machine. */
function listed(paths: readonly string[], cwd: string, none: string): readonly Outcome<Target>[] {
  if (paths.length === 0) return [{ trouble: none }];
  return paths
    .map((path) => ({ name: relative(cwd, path).split(sep).join('/'), path: resolve(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((value) => ({ value }));
}

/** Where a link leads; the path itself where that cannot be seen. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
