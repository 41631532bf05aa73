import { type Dirent, readdir, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hasSuffix, REPORT_SUFFIXES, WORD_SUFFIXES } from '../../core/reading/suffixes.ts';
import { codeOf, reasonOf } from '../terminal/system-errors.ts';
import { nameOf, pathOf } from './names.ts';

/** What was met in some folders. */
export interface Walk {
  /** The files that match, absolute. */
  readonly paths: readonly string[];
  /** Folders that cannot be read and links that lead nowhere. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** Linked folders outside the one that is walked. They are not entered: whoever named this one did not name them. */
  readonly outside: readonly string[];
}

/** A link with another suffix is none of a report's, wherever it leads. */
const OF_INTEREST = [...REPORT_SUFFIXES, ...WORD_SUFFIXES];

/** Whether an argument is a pattern, and no name. */
export async function isPattern(argument: string): Promise<boolean> {
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(argument);
}

/**
 * Finds the files below a folder (absolute) that match a pattern, but for those in `node_modules` and hidden folders. What
 * walks folders is loaded only when there is one to walk: most runs name a file.
 */
export async function walk(folder: string, pattern: string): Promise<Walk> {
  const { glob } = await import('tinyglobby');
  const watch = watchFolders();
  const paths = await glob(pattern, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
    fs: { readdir: watch.list as typeof readdir },
  });
  return { paths: paths.map((path) => path.split('/').join(sep)), ...watch };
}

/** An entry of a folder as the library that walks asks for it. */
type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/** Lists folders for the library that walks them, and keeps what it would pass over in silence. */
function watchFolders() {
  const unread: { path: string; reason: string }[] = [];
  const outside: string[] = [];
  let root: string | undefined;
  /** A linked file is a file; a linked folder is not entered, for inside the walk it is met under its own name. */
  const follow = (path: string, name: string): readonly Entry[] => {
    try {
      const target = statSync(pathOf(path));
      if (target.isFile()) return [entry(name, true, false)];
      if (target.isDirectory() && !isBelow(realPath(path), root ?? path)) outside.push(path);
    } catch (error) {
      if (!name.startsWith('.') && (!name.includes('.') || hasSuffix(name, OF_INTEREST)))
        unread.push({ path, reason: brokenLink(error) });
    }
    return [];
  };
  const list = (folder: string, _options: unknown, done: (error: null, entries: Entry[]) => void) => {
    root ??= realPath(folder);
    readdir(pathOf(folder), { withFileTypes: true, encoding: 'buffer' }, (error, found) => {
      if (error !== null) unread.push({ path: folder, reason: `${reasonOf(error)}，里面的文件没有检查` });
      const entries = (error === null ? found : []).flatMap((each) => {
        const name = nameOf(each.name);
        return each.isSymbolicLink()
          ? follow(join(folder, name), name)
          : entry(name, each.isFile(), each.isDirectory());
      });
      done(null, entries);
    });
  };
  return { list, unread, outside };
}

function brokenLink(error: unknown): string {
  return codeOf(error) === 'ENOENT' ? '这个链接指向的文件已经不在' : reasonOf(error);
}

function entry(name: string, isFile: boolean, isDirectory: boolean): Entry {
  return { name, isFile: () => isFile, isDirectory: () => isDirectory, isSymbolicLink: () => false };
}

/** Where a path leads; the path itself where that cannot be seen. */
export function realPath(path: string): string {
  try {
    return nameOf(realpathSync.native(pathOf(path), { encoding: 'buffer' }));
  } catch {
    return path;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
