import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import {
  type Configuration,
  type ConfigurationFile,
  excluder,
  findConfiguration,
  loadConfiguration,
} from '../../core/configuration/load.ts';
import { isWithin } from '../../core/configuration/paths.ts';
import { LARGEST_FILE } from '../../core/reading/largest.ts';
import { codeOf, reasonOf } from '../terminal/system-errors.ts';
import { decode } from './decode.ts';
import { pathOf } from './names.ts';
import type { Target } from './target.ts';

/** Gives the configuration that holds for each document. */
export interface Configurations {
  of(target: Target): Promise<Configuration>;
  /** Those that were read, each once. */
  files(): readonly ConfigurationFile[];
  /** Those that are there and cannot be read, and why. */
  unread(): ReadonlyMap<string, string>;
}

/**
 * The nearest configuration above each document. It is looked for up to the working folder; for what lies elsewhere, up to the
 * folder that was named, or in that of the file.
 */
export function findConfigurations(cwd: string, stdinName: string): Configurations {
  const known = new Map<string, Promise<Configuration>>();
  const files = new Map<string, ConfigurationFile>();
  const { read, unread } = reader();
  return {
    async of({ path = resolve(cwd, stdinName), within = dirname(path) }) {
      const root = rootOf(path, cwd, within);
      const key = `${root}\n${slashed(dirname(path))}`;
      const found = known.get(key) ?? findConfiguration(slashed(path), root, read);
      known.set(key, found);
      const configuration = await found;
      for (const each of configuration.files) files.set(each.path, each);
      return configuration;
    },
    files: () => [...files.values()],
    unread: () => unread,
  };
}

/** The named configuration for every document; or why it cannot be read. */
export async function oneConfiguration(name: string, cwd: string): Promise<Configurations | string> {
  const path = resolve(cwd, name);
  const { read, unread } = reader();
  const found = await loadConfiguration(slashed(path), rootOf(path, cwd, dirname(path)), read);
  if (found === undefined) return unread.get(slashed(path)) ?? '找不到这个文件';
  return { of: async () => found, files: () => found.files, unread: () => unread };
}

/** Whether patterns on the command line name a document, as seen from the working folder. */
export function excludedFrom(cwd: string, globs: readonly string[]): (path: string) => boolean {
  return excluder(slashed(cwd), globs);
}

/** A path with `/` between its names. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

function rootOf(path: string, cwd: string, within: string): string {
  return slashed(isWithin(slashed(path), slashed(cwd)) ? cwd : within);
}

/** Reads files, and keeps why one that is there could not be read. */
function reader() {
  const unread = new Map<string, string>();
  const read = async (path: string): Promise<string | undefined> => {
    try {
      const isTooLarge = statSync(pathOf(path)).size > LARGEST_FILE;
      const text = isTooLarge ? undefined : decode(readFileSync(pathOf(path)))?.text;
      if (text === undefined) unread.set(path, '不是文本文件，没有采用');
      return text;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) unread.set(path, reasonOf(error));
      return undefined;
    }
  };
  return { read, unread };
}
