import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { nameSuffixes, REPORT_FILES, REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';
import { reasonOf } from '../terminal/system-errors.ts';
import { pathOf, pathOnDisk, shownPath } from './names.ts';
import { STDIN, type Target } from './target.ts';
import { isPattern, realPath, type Walk, walk } from './walk.ts';

/** Something named on the command line, or met below it, that could not be read, and why. */
export interface Unread {
  readonly name: string;
  readonly reason: string;
}

/** A folder that was passed over on purpose. */
export interface PassedOver {
  readonly passedOver: string;
}

/**
 * The documents that file names, folders, patterns and `-` stand for, in the order of the arguments and each once, whatever
 * links lead to it. The disk decides first what an argument is: a name with brackets is a name when there is such a file,
 * else a pattern.
 */
export async function* findTargets(
  operands: readonly string[],
  cwd: string,
  stdinName: string,
): AsyncGenerator<Target | Unread | PassedOver> {
  const seen = new Set<string | undefined>();
  for (const operand of operands) {
    for (const found of await expand(operand, cwd, stdinName)) {
      if ('path' in found) {
        const real = found.path === undefined ? undefined : realPath(found.path);
        if (seen.has(real)) continue;
        seen.add(real);
      }
      yield found;
    }
  }
}

async function expand(
  operand: string,
  cwd: string,
  stdinName: string,
): Promise<readonly (Target | Unread | PassedOver)[]> {
  if (operand === STDIN) return [{ name: stdinName, path: undefined }];
  const slashed = operand.replaceAll('\\', '/');
  const unread = (reason: string): Unread => ({ name: operand, reason });
  try {
    for (const name of new Set([operand, slashed])) {
      const path = pathOnDisk(resolve(cwd, name));
      const found = statSync(pathOf(path), { throwIfNoEntry: false });
      if (found?.isDirectory())
        return listed(
          await walk(path, REPORT_FILES),
          cwd,
          path,
          unread(`文件夹里没有 ${nameSuffixes(REPORT_SUFFIXES)} 文件`),
        );
      if (found !== undefined) return [{ name: operand.includes('\ufffd') ? shownFrom(cwd, path) : operand, path }];
    }
    if (!(await isPattern(slashed))) return [unread('找不到这个文件')];
    return listed(await walk(cwd, slashed), cwd, cwd, unread('没有符合的文件'));
  } catch (error) {
    return [unread(reasonOf(error))];
  }
}

/**
 * What a walk in a folder found, named as seen from another; says so where that is no file and no obstacle. The order is that of the UTF-16
 * units, the same on every machine.
 */
function listed(
  { paths, unread, outside }: Walk,
  cwd: string,
  within: string,
  none: Unread,
): readonly (Target | Unread | PassedOver)[] {
  return [
    ...(paths.length + unread.length === 0 ? [none] : []),
    ...paths.map((path) => ({ name: shownFrom(cwd, path), path, within })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...unread.map(({ path, reason }) => ({ name: shownFrom(cwd, path), reason })),
    ...outside.map((path) => ({ passedOver: shownFrom(cwd, path) })),
  ];
}

function shownFrom(cwd: string, path: string): string {
  return shownPath(relative(cwd, path).split(sep).join('/')) || '.';
}
