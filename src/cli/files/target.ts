import { resolve } from 'node:path';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { pathOnDisk } from './names.ts';

/** The name under which standard input is asked for and reported. */
export const STDIN = '-';

/** One document to be read. */
export interface Target {
  /** As it is reported. */
  readonly name: string;
  /** Absolute; undefined is standard input. */
  readonly path: string | undefined;
  /** The folder on the command line it was met in; undefined where it was named itself. */
  readonly within?: string;
}

/** The one document that a name on the command line stands for, where neither folder nor pattern is taken. */
export function targetOf(name: string, cwd: string): Target {
  return { name, path: name === STDIN ? undefined : pathOnDisk(resolve(cwd, name)) };
}

/** The name of a document in a sentence. */
export function nameInWords(name: string): string {
  return name === STDIN ? '标准输入' : name;
}

/** What is said of a document that is none of ours. */
export const NOT_OURS = `不是${RULE_OF_LAW.name}`;
