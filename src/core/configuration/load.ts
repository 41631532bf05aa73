import type { Settings } from '../model/settings.ts';
import { profileOf } from '../profiles/own.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { matchGlob } from '../text/globs.ts';
import { quote } from '../text/quotes.ts';
import type { Span } from '../text/spans.ts';
import type { Written } from './keys.ts';
import { type Mistake, mistake } from './mistake.ts';
import { configurationPaths, folderOf, isWithin, pathFrom, resolveFrom } from './paths.ts';
import { over } from './precedence.ts';
import { type ReadConfiguration, readConfiguration } from './read.ts';

/** Gives the text of a file by its absolute path; undefined where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A configuration file as it stands, with its mistakes. */
export interface ConfigurationFile {
  /** Absolute, with `/` between the names. */
  readonly path: string;
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** A configuration with all it builds on. */
export interface Configuration {
  readonly settings: Settings;
  /** Whether a file (its absolute path) is not to be checked. */
  readonly isExcluded: (path: string) => boolean;
  /** The file itself first. */
  readonly files: readonly ConfigurationFile[];
}

/** Where nothing is configured. */
export const NO_CONFIGURATION: Configuration = { settings: {}, isExcluded: () => false, files: [] };

/** The configuration that holds for a file: the nearest one above it, not above `root`. */
export async function findConfiguration(path: string, root: string, read: ReadFile): Promise<Configuration> {
  for (const candidate of configurationPaths(path, root)) {
    const found = await loadConfiguration(candidate, root, read);
    if (found !== undefined) return found;
  }
  return NO_CONFIGURATION;
}

/** A configuration by its path, and what it builds on, none of it outside `root`; undefined where there is no such file. */
export async function loadConfiguration(
  path: string,
  root: string,
  read: ReadFile,
): Promise<Configuration | undefined> {
  const text = await read(path);
  return text === undefined ? undefined : follow({ path, text, chain: [path] }, root, read);
}

/** A file and those that led to it, itself last. */
interface Link {
  readonly path: string;
  readonly text: string;
  readonly chain: readonly string[];
}

async function follow({ path, text, chain }: Link, root: string, read: ReadFile): Promise<Configuration> {
  const own = readConfiguration(text);
  const target = own.written.extends === undefined ? undefined : resolveFrom(folderOf(path), own.written.extends);
  const trouble = troubleWith(own, target, chain, root);
  const below = target === undefined || trouble !== undefined ? undefined : await read(target);
  const isMissing = own.written.extends !== undefined && trouble === undefined && below === undefined;
  const said = isMissing ? `找不到${quote(own.written.extends ?? '')}这个文件` : trouble;
  const mistakes = [...own.mistakes, ...(said === undefined ? [] : [mistake(spanOf(own), said)])];
  const file = { path, text, mistakes };
  const settings = settingsOf(own.written);
  const isExcluded = excluder(folderOf(path), own.written.exclude);
  if (target === undefined || below === undefined) return { settings, isExcluded, files: [file] };
  const base = await follow({ path: target, text: below, chain: [...chain, target] }, root, read);
  return {
    settings: over(settings, base.settings),
    isExcluded: (each) => isExcluded(each) || base.isExcluded(each),
    files: [file, ...base.files],
  };
}

function settingsOf({ profile, ...written }: Written): Settings {
  if (profile === undefined) return over(written, {});
  return over({ ...written, profile: typeof profile === 'object' ? profileOf(profile) : RULE_OF_LAW }, {});
}

/** Why a configuration cannot build on what it names. */
function troubleWith(
  { written }: ReadConfiguration,
  target: string | undefined,
  chain: readonly string[],
  root: string,
): string | undefined {
  if (written.extends === undefined) return undefined;
  if (target === undefined) return '这里要写相对这个文件的路径，例如 "../公用.jsonc"';
  if (!isWithin(target, root)) return `${quote(written.extends)}在打开的文件夹外面，没有采用`;
  return chain.includes(target) ? `转了一圈又回到${quote(written.extends)}，没有采用` : undefined;
}

function spanOf({ extendsSpan }: ReadConfiguration): Span {
  return extendsSpan ?? { start: 0, end: 0 };
}

/** Whether a file below a folder is named by patterns written there. */
export function excluder(folder: string, globs: readonly string[] = []): (path: string) => boolean {
  const tests = globs.map(matchGlob);
  return (path) => isWithin(path, folder) && tests.some((test) => test(pathFrom(folder, path)));
}
